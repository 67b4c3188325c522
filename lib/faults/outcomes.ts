import type { FaultName } from './catalogue'
import table from './outcomes.json'

/** What each client does about each fault of the protocol, by fault and client; written by e2e/fault-table.spec.ts. */
export const outcomes: Partial<Record<FaultName, Record<string, string>>> = table
