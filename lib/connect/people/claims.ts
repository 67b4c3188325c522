/** The values of a person's claims, and which of them a client has asked for. */
import { z } from 'zod'
import { fullName, honorificInEnglish } from '@/lib/identity'
import { ownClaimsOf } from '@/lib/people/own-claims'
import { type Claim, claimsByScope } from '@/lib/sites/claims.mjs'
import type { OwnScope } from './own-claims'
import type { ConnectPerson } from './person-row'

/** All claims of a person; the provider lets through only those that were granted. */
export const claimsOf = (
  person: ConnectPerson,
): Record<Exclude<Claim, 'sub'>, string | boolean | undefined> => ({
  title: person.honorific,
  title_en: honorificInEnglish(person.honorific),
  given_name: person.firstName,
  given_name_en: person.firstNameEn,
  family_name: person.lastName,
  family_name_en: person.lastNameEn,
  name: fullName(person),
  birthdate: person.birthDate,
  email: person.email ?? undefined,
  // Verified by the code that was just sent there.
  email_verified: person.email ? true : undefined,
  pid: person.citizenId,
})

/** The same with those that a tester gave them: none of the names is one of ours (lib/sites/own-claims.ts). */
export const everyClaimOf = (person: ConnectPerson): Record<string, unknown> => ({
  ...ownClaimsOf(person.claims),
  ...claimsOf(person),
})

/**
 * What an ID token may tell of a person beside `sub`: what the request asks for by name, and what the client is
 * registered to get there. The provider lets through only what was granted too. Usually none: a client asks userinfo
 * (OpenID Connect Core §5.4).
 */
export function claimsForIdToken(person: ConnectPerson, chosen: unknown, asked: object = {}) {
  const names = new Set([...Object.keys(asked), ...(Array.isArray(chosen) ? chosen : [])])
  return Object.fromEntries(Object.entries(everyClaimOf(person)).filter(([name]) => names.has(name)))
}

/** Which claims stand behind which scope in a room. */
export const claimsIn = (own: OwnScope | null): Record<string, readonly string[]> => ({
  ...claimsByScope,
  ...(own ? { [own.scope]: own.claims } : {}),
})

const members = z.record(z.string(), z.unknown()).nullish()
const ClaimsParameter = z.object({ userinfo: members, id_token: members })

/** Names in the `claims` parameter (OpenID Connect Core §5.5); the provider has checked its form. */
export function claimsAsked(parameter: unknown): string[] {
  if (typeof parameter !== 'string') return []
  const { userinfo, id_token: idToken } = ClaimsParameter.parse(JSON.parse(parameter))
  return [...Object.keys(userinfo ?? {}), ...Object.keys(idToken ?? {})]
}

/**
 * What the person is told that a client asks for: its scopes, and those behind each claim that it asks for by name.
 * Whatever way it is asked, nothing is given that was not told.
 */
export function scopesTold(scope: string, claimsParameter: unknown, own: OwnScope | null): string {
  const asked = new Set(claimsAsked(claimsParameter))
  const behind = Object.entries(claimsIn(own))
    .filter(([, claims]) => claims.some(claim => asked.has(claim)))
    .map(([name]) => name)
  return [...new Set([...scope.split(' '), ...behind])].join(' ')
}
