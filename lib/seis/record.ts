/**
 * What the register knows and how the portal judges it. Pure. A ก.พ.๗ record belongs to seis; connect works
 * from a copy that is a day old at most (see hand-over).
 */
import { type Email, isUsableEmail } from '@/lib/identity'
import { type PersonStatus, statusOf } from '@/lib/people/status'
import type { SeisRecord } from './store'

export type { SeisRecord } from './store'

export const groups = ['officer', 'new-officer'] as const
export type Group = (typeof groups)[number]
export const isGroup = (value: unknown): value is Group => groups.some(group => group === value)

/**
 * Where the portal sends this person's password, or null (ค้นหาอีเมลไม่พบ). The address given after a proof of
 * identity (manual part 2, step 3) comes first: whoever gave it said that the one on record is no good.
 */
export function passwordAddressOf(record: Pick<SeisRecord, 'email' | 'passwordEmail'>): Email | null {
  if (isUsableEmail(record.passwordEmail)) return record.passwordEmail
  return isUsableEmail(record.email) ? record.email : null
}

/** New is who was appointed less than a year before the ISO day `today`. */
export function groupOf(record: Pick<SeisRecord, 'appointedOn'>, today: string): Group {
  const anniversary = `${Number(record.appointedOn.slice(0, 4)) + 1}${record.appointedOn.slice(4)}`
  return today < anniversary ? 'new-officer' : 'officer'
}

/** Why the portal refuses a person of each status, or null. `locked` is a story of connect's; here it is an active officer. */
const refusals = {
  active: null,
  retired: 'retired',
  locked: null,
} as const satisfies Record<PersonStatus, string | null>

export type StatusRefusal = NonNullable<(typeof refusals)[PersonStatus]>

export const refusalOf = (record: Pick<SeisRecord, 'status'>): StatusRefusal | null =>
  refusals[statusOf(record)]
