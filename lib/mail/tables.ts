import type { Table } from '@/lib/db/table'

export const mailTables = [{ model: 'Message', of: 'room' }] as const satisfies readonly Table[]
