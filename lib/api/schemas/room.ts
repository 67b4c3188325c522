import { z } from 'zod'
import { relyingPartyWords } from '@/lib/i18n/site-words'
import { locales } from '@/lib/i18n/translator'
import { askHabits, paces } from '@/lib/rooms/room'
import { askSettings } from '@/lib/sites/sites.mjs'
import { freeText } from './free-text'
import { OwnScope } from './own-claims'
import { Persona, PracticeId } from './persona'
import { Snapshot } from './snapshot'

const settings = {
  locale: z.enum(locales).optional().describe('Language of mail, and of pages until a reader chooses'),
  pace: z.enum(paces).optional().describe('fast: resend waits and lock-outs last seconds; for tests'),
  label: freeText(80).optional().describe('Shown in the room, to tell rooms apart'),
  autoApprove: z
    .boolean()
    .optional()
    .describe('Sign a client in without a click when it sends login_hint with a practice ID; off by default'),
  autoApproveAs: PracticeId.optional().describe(
    'With autoApprove: whom a client signs in that hints at nobody, so that a suite runs unattended which sends no login_hint. Of a person who is not in the room, or who could not sign in by hand, the steps begin as usual',
  ),
  ownScope: OwnScope.optional().describe(
    'The scope under which the claims of people (`claims` of a person) are told. Discovery lists it with their names, consent names it',
  ),
  ...askSettings((_, { usually }, site) =>
    z
      .enum(askHabits)
      .optional()
      .describe(
        `When the person is proven anew at a sign-in to ${relyingPartyWords('en', site).name}; ${usually} by default`,
      ),
  ),
}

/** PATCH /rooms/{r} */
export const RoomChanges = z.strictObject({
  ...settings,
  label: settings.label.unwrap().nullable().optional().describe('Shown in the room; null takes it away'),
  autoApproveAs: PracticeId.nullable()
    .optional()
    .describe('With autoApprove: whom a client signs in that hints at nobody; null takes them away'),
})

/** What is said of claims in a room that tells none. */
export const needsOwnScope = 'must be given: the claims of people are told under it'

/** POST /rooms */
export const OpenRoom = z
  .strictObject({
    snapshot: Snapshot.optional().describe(
      'What GET …/snapshot gave: the room begins with its people, letters, clock, clients, failures and accounts. Settings named beside it stand above it',
    ),
    ...settings,
    personas: z
      .array(Persona)
      .max(50)
      .refine(
        own => new Set(own.map(person => person.citizenId)).size === own.length,
        'citizenId is given twice',
      )
      .refine(own => {
        const keys = own.flatMap(person => person.key ?? [])
        return new Set(keys).size === keys.length
      }, 'key is given twice')
      .optional()
      .describe(
        'Added to the cast; one with a cast member’s citizenId or key replaces it. Each whole: POST …/personas invents what is left out',
      ),
  })
  .refine(({ snapshot, personas }) => !snapshot || !personas, {
    path: ['personas'],
    message: 'must not be given with snapshot, which has people of its own',
  })
  .refine(({ personas = [], ownScope }) => ownScope || !personas.some(({ claims }) => claims), {
    path: ['ownScope'],
    message: needsOwnScope,
  })

/** Addresses that take nothing. */
export const Nothing = z.strictObject({})
