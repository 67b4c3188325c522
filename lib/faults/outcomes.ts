/**
 * What each client does about each failure of the protocol, in a word; written by e2e/fault-table.spec.ts. A failure
 * without a row, a row without one of the clients, and a row of no failure do not compile.
 */
import type { ProtocolFault } from './catalogue'
import table from './outcomes.json'

/** Every client was run against every failure, so one row names them all. */
const { 'discovery-down': anyRow } = table
export type ClientName = keyof typeof anyRow

type Outcomes = Record<ProtocolFault, Record<ClientName, string>>

const ofFaultsOnly = <T extends Outcomes>(
  rows: T & Record<Exclude<keyof T, ProtocolFault>, never>,
): Outcomes => rows

export const outcomes = ofFaultsOnly(table)

/** In the order of the table's columns. */
export const clientNames = Object.keys(anyRow).filter((name): name is ClientName =>
  Object.hasOwn(anyRow, name),
)
