/** A room's snapshot as it is given back: every value passes the door that it passed when it was made here. */
import { z } from 'zod'
import { faultNames } from '@/lib/faults/catalogue'
import { WhereShape } from '@/lib/faults/where'
import { locales } from '@/lib/i18n/translator'
import { isUsableEmail, parsePhone, realLooking } from '@/lib/identity'
import { copiedColumns, personColumns } from '@/lib/people/columns'
import { roomLimits } from '@/lib/rooms/limits'
import { askHabits, paces } from '@/lib/rooms/room'
import { askSettings } from '@/lib/sites/sites.mjs'
import { ChosenClient } from './client'
import { freeText, freeTextProblems } from './free-text'
import { OwnScope } from './own-claims'
import { PersonaFields, PracticeId, read, taken } from './persona'

const instant = z.iso.datetime()
const day = z.iso.date()
const phone = read(parsePhone, personColumns.phone)
const practiceEmail = z.string().max(254).refine(isUsableEmail, 'must be at a practice domain (….example)')

/** Text of a letter, whole: nothing is taken out of it, so what may be a real person's is refused. */
const lettersText = (most: number) =>
  z
    .string()
    .max(most)
    .superRefine((text, context) => {
      const slip = realLooking(text)
      if (slip) context.addIssue({ code: 'custom', message: freeTextProblems[slip] })
    })

const copied = Object.fromEntries(copiedColumns.map(name => [name, true as const])) as {
  [C in (typeof copiedColumns)[number]]: true
}

const KeptPerson = PersonaFields.extend({
  key: taken.key(personColumns.key).nullable(),
  cardPhone: phone.nullable(),
  fax: phone.nullable(),
  passwordEmail: practiceEmail.nullable(),
  failedProofs: z.number().int().min(0).max(1000),
  failedProofsOn: day.nullable(),
  savedAt: instant.nullable(),
  atConnect: PersonaFields.pick(copied).extend({ lockedUntil: instant.nullable() }).nullable(),
})

const KeptMessage = z.strictObject({
  arrivesAt: instant,
  from: z.string().max(300),
  to: z.string().max(254),
  subject: lettersText(500),
  text: lettersText(50_000),
  html: z.string().max(200_000),
  raw: z.string().max(500_000),
  reference: z
    .string()
    .regex(/^[A-Z]{4}$/)
    .nullable(),
  receivedAt: instant,
  readAt: instant.nullable(),
})

const Certificate = z.strictObject({
  code: z.string().regex(/^[A-Z0-9-]{1,40}$/),
  name: freeText(200),
  nameEn: freeText(200).nullable(),
  score: z.number().int().min(0).max(100),
  issuedAt: instant,
})

const KeptLearner = z.strictObject({
  citizenId: PracticeId,
  name: freeText(200),
  givenName: freeText(200),
  nameEn: freeText(200).nullable(),
  email: z.string().max(254).nullable(),
  createdAt: instant,
  enrolments: z
    .array(
      z.strictObject({
        courseId: z.string().regex(/^course-v1:[\w+.-]{1,80}$/),
        enrolledAt: instant,
        answer: z.number().int().min(0).max(9).nullable(),
        lessonsRead: z.number().int().min(0).max(0x7fff_ffff),
        quizAnswers: z
          .string()
          .regex(/^\d{1,20}$/)
          .nullable(),
        quizBest: z.number().int().min(0).max(100).nullable(),
        certificate: Certificate.nullable(),
      }),
    )
    .max(100),
})

const KeptReader = z.strictObject({
  citizenId: PracticeId,
  claims: z
    .record(z.string().regex(/^[a-z_]{1,40}$/), freeText(254))
    .refine(claims => 'name' in claims && !('sub' in claims), 'must have name, and no sub'),
  createdAt: instant,
  readings: z
    .array(z.strictObject({ readingId: z.string().regex(/^[a-z0-9-]{1,60}$/), finishedAt: instant }))
    .max(100),
})

const isUnique = (names: readonly (string | null)[]) => {
  const given = names.filter(name => name !== null)
  return new Set(given).size === given.length
}

/** What GET …/snapshot gave, for POST /rooms. */
export const Snapshot = z.strictObject({
  version: z.literal(1),
  settings: z.strictObject({
    locale: z.enum(locales),
    pace: z.enum(paces),
    label: freeText(80).nullable(),
    autoApprove: z.boolean(),
    autoApproveAs: PracticeId.nullable().default(null),
    ownScope: OwnScope.nullable().default(null),
    ...askSettings(() => z.enum(askHabits)),
  }),
  clock: z.strictObject({
    offsetSeconds: z.number().int().min(-0x7fff_ffff).max(0x7fff_ffff),
    frozenAt: instant.nullable(),
    handedOverOn: day,
  }),
  turn: z.string().max(13),
  openedWith: z.array(PersonaFields.extend({ cardPhone: phone.optional() })).max(50),
  people: z
    .array(KeptPerson)
    .min(1)
    .max(roomLimits.people)
    .refine(people => isUnique(people.map(({ citizenId }) => citizenId)), 'citizenId is given twice')
    .refine(people => isUnique(people.map(({ key }) => key)), 'key is given twice')
    .refine(
      people => people.every(({ citizenId, atConnect }) => !atConnect || atConnect.citizenId === citizenId),
      'atConnect is of another person',
    ),
  messages: z.array(KeptMessage).max(1000),
  clients: z.array(ChosenClient).max(roomLimits.clients),
  faults: z
    .array(
      z.strictObject({
        fault: z.enum(faultNames),
        where: WhereShape.strict(),
        times: z.number().int().min(1).max(100),
        timesLeft: z.number().int().min(0).max(100),
        seconds: z.number().int().min(1).max(3600).nullable().default(null),
        armedAt: instant,
      }),
    )
    .max(roomLimits.faults),
  mooc: z
    .array(KeptLearner)
    .max(roomLimits.people)
    .refine(learners => isUnique(learners.map(({ citizenId }) => citizenId)), 'citizenId is given twice'),
  learning: z
    .array(KeptReader)
    .max(roomLimits.people)
    .refine(readers => isUnique(readers.map(({ citizenId }) => citizenId)), 'citizenId is given twice'),
})

/** GET …/snapshot */
export const SnapshotAnswer = z
  .looseObject({
    version: z.literal(1),
    people: z.array(z.looseObject({ citizenId: z.string() })),
    messages: z.array(z.looseObject({ subject: z.string() })),
    clients: z.array(z.looseObject({ client_id: z.string() })),
  })
  .describe('Give it back whole as `snapshot` of POST /api/v1/rooms. The secrets of your clients are in it')
