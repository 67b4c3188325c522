import type { Table } from '@/lib/db/table'

export const limitTables = [
  { model: 'Tally', of: 'installation', expires: 'real time' },
] as const satisfies readonly Table[]
