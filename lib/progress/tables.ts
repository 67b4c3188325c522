import type { Table } from '@/lib/db/table'

export const progressTables = [{ model: 'JourneyProgress', of: 'room' }] as const satisfies readonly Table[]
