import type { Table } from '@/lib/db/table'

export const sceneTables = [{ model: 'ScenePlay', of: 'room' }] as const satisfies readonly Table[]
