/** Which claims stand behind which scope (contract, control API), and their values for one person. */
import { fullName } from '@/lib/identity'
import type { ConnectPerson } from './store'

export const claimsByScope = {
  openid: ['sub'],
  profile: ['title', 'title_en', 'given_name', 'given_name_en', 'family_name', 'family_name_en', 'name'],
  birthdate: ['birthdate'],
  email: ['email', 'email_verified'],
  pid: ['pid'],
} as const

export type Scope = keyof typeof claimsByScope

export const isScope = (value: string): value is Scope => Object.hasOwn(claimsByScope, value)

const englishTitles: Record<string, string> = { นาย: 'Mr.', นาง: 'Mrs.', นางสาว: 'Miss' }

/** All claims of a person; the provider lets through only those that were granted. */
export const claimsOf = (person: ConnectPerson) => ({
  title: person.honorific,
  title_en: englishTitles[person.honorific] ?? person.honorific,
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
