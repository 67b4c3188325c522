import type { Table } from '@/lib/db/table'

export const faultTables = [
  { model: 'FaultFiring', of: 'room' },
  { model: 'Fault', of: 'room' },
] as const satisfies readonly Table[]
