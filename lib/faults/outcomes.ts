/**
 * What each client does about each failure of the protocol; written by e2e/fault-table.spec.ts. A failure without a
 * row, a row without one of the clients, and a row of no failure do not compile.
 */
import { z } from 'zod'
import type { ProtocolFault } from './catalogue'
import table from './outcomes.json'

/**
 * What the client did, each a thing of its own: whoever never sent `state` has not failed to check it, and whoever
 * was refused by the provider has checked nothing.
 */
export const deeds = [
  /** It found out by itself, and let nobody in. */
  'stopped',
  /** ETDA Connect refused, so there was nothing for the client to find out. */
  'refused',
  /** The value was sent back wrong or not at all, and the client had never sent one to compare it with. */
  'not-sent',
  /** It never fetched what the failure bends, so the lie did not reach it. */
  'not-asked',
  /** The lie reached it, and it signed somebody in: it has no such check, or has it switched off as it comes. */
  'no-check',
  /** It went on, as it may: there was nothing to stop at, or it did without the data in question. */
  'went-on',
] as const
export type Deed = (typeof deeds)[number]

/** How far the person came, where somebody was signed in. */
export const ends = [
  'signed-in',
  'signed-in-as-another',
  'signed-in-as-nobody',
  'signed-in-without-claims',
  'signed-in-without-email',
] as const

const Outcome = z.union([
  z.strictObject({ did: z.enum(deeds), end: z.enum(ends) }),
  /** `error` as the client names it. */
  z.strictObject({ did: z.enum(deeds), error: z.string() }),
])
export type Outcome = z.infer<typeof Outcome>

/** Every client was run against every failure, so one row names them all. */
const { 'discovery-down': anyRow } = table
export type ClientName = keyof typeof anyRow

type Rows = Record<ProtocolFault, Record<ClientName, object>>

const ofFaultsOnly = <T extends Rows>(rows: T & Record<Exclude<keyof T, ProtocolFault>, never>): Rows => rows

const rows = ofFaultsOnly(table)

export const outcomeOf = (fault: ProtocolFault, client: ClientName): Outcome =>
  Outcome.parse(rows[fault][client])

/** In the order of the table's columns. */
export const clientNames = Object.keys(anyRow).filter((name): name is ClientName =>
  Object.hasOwn(anyRow, name),
)
