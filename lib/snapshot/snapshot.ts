/**
 * What a snapshot of a room holds: all that a test would prepare, by names that mean the same in another room (practice
 * IDs, client ids), and nothing of the room itself: no id, no token, no session, no trace. Times are ISO. Pure.
 */
import type { ClientWish } from '@/lib/connect/clients/client-metadata'
import type { FaultName } from '@/lib/faults/catalogue'
import type { Where } from '@/lib/faults/where'
import type { Locale } from '@/lib/i18n/translator'
import type { CopiedColumn, Person } from '@/lib/people/columns'
import type { AskHabit, Pace } from '@/lib/rooms/room'
import type { AskSetting } from '@/lib/sites/sites.mjs'

export const snapshotVersion = 1
/** A body that opens a room is no larger; the oldest letters are left out of a snapshot that would be. */
export const snapshotBytes = 4_000_000

export interface Settings extends Record<AskSetting, AskHabit> {
  locale: Locale
  pace: Pace
  label: string | null
  autoApprove: boolean
  autoApproveAs: string | null
  ownScope: string | null
}

export type KeptPerson = Omit<Person, 'key' | 'cardPhone'> & {
  key: string | null
  cardPhone: Person['phone']
  fax: Person['phone']
  passwordEmail: string | null
  failedProofs: number
  failedProofsOn: string | null
  savedAt: string | null
  /** ETDA Connect's copy, as the last hand-over left it; null where it knows nobody. */
  atConnect: (Pick<Person, CopiedColumn> & { lockedUntil: string | null }) | null
}

export interface KeptMessage {
  /** Real time; later than now of a letter that is still on its way. */
  arrivesAt: string
  from: string
  to: string
  subject: string
  text: string
  html: string
  raw: string
  reference: string | null
  /** Room clock. */
  receivedAt: string
  readAt: string | null
}

export type KeptClient = ClientWish & { client_id: string; client_secret?: string | undefined }

export interface KeptFault {
  fault: FaultName
  where: Where
  times: number
  timesLeft: number
  seconds: number | null
  armedAt: string
}

export interface KeptLearner {
  citizenId: string
  name: string
  givenName: string
  nameEn: string | null
  email: string | null
  createdAt: string
  enrolments: {
    courseId: string
    enrolledAt: string
    answer: number | null
    lessonsRead: number
    quizAnswers: string | null
    quizBest: number | null
    certificate: {
      code: string
      name: string
      nameEn: string | null
      score: number
      issuedAt: string
    } | null
  }[]
}

export interface KeptReader {
  citizenId: string
  /** As the site keeps them, without `sub`: that is another in each room. */
  claims: Record<string, string>
  createdAt: string
  readings: { readingId: string; finishedAt: string }[]
}

export interface Snapshot {
  version: typeof snapshotVersion
  settings: Settings
  clock: { offsetSeconds: number; frozenAt: string | null; handedOverOn: string }
  /** Practice ID of whose turn it is. */
  turn: string
  /** With whom a reset begins anew, beside the cast. */
  openedWith: Person[]
  people: KeptPerson[]
  messages: KeptMessage[]
  clients: KeptClient[]
  faults: KeptFault[]
  mooc: KeptLearner[]
  learning: KeptReader[]
}
