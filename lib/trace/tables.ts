import type { Table } from '@/lib/db/table'

export const traceTables = [{ model: 'TraceHop', of: 'room' }] as const satisfies readonly Table[]
