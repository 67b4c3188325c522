import { type PersonStatus, statusOf } from '@/lib/people/status'

/** Why ETDA Connect turns away a person of each status, or null. Who is locked is not turned away: they wait. */
const refusals = {
  active: null,
  retired: 'retired',
  locked: null,
} as const satisfies Record<PersonStatus, string | null>

export type StatusRefusal = NonNullable<(typeof refusals)[PersonStatus]>

export const refusalOf = (person: { status: string }): StatusRefusal | null => refusals[statusOf(person)]
