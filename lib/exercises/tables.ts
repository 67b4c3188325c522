import type { Table } from '@/lib/db/table'

export const exerciseTables = [{ model: 'ExerciseRun', of: 'room' }] as const satisfies readonly Table[]
