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

const isPersonStatus = (value: string): value is PersonStatus =>
  (personStatuses as readonly string[]).includes(value)

/** The status of a row, which passed the control API's schema or the cast's type before it was written. */
export function statusOf({ status }: { status: string }): PersonStatus {
  if (!isPersonStatus(status)) throw new Error(`Nobody can be ${status}: ${personStatuses.join(', ')}`)
  return status
}
