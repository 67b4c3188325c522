import type { Table } from '@/lib/db/table'

export const upkeepTables = [{ model: 'Lease', of: 'installation' }] as const satisfies readonly Table[]
