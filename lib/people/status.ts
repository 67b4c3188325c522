import { oneOf } from '@/lib/db/columns'

/**
 * What a person may be in the register. Each site says for each of them what it does, in a table of its own
 * (lib/connect, lib/seis): a status that a site has no answer for does not compile.
 */
export const personStatuses = [
  'active',
  /** Refused everywhere, with the reason. */
  'retired',
  /** Too many wrong codes at ETDA Connect, anew at each sign-in there; an active officer everywhere else. */
  'locked',
] as const

export type PersonStatus = (typeof personStatuses)[number]

/** The status of a row, read into the union at the database's door. */
export const statusOf = ({ status }: { status: string }): PersonStatus =>
  oneOf(personStatuses, status, 'status')
