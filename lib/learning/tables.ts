import type { Table } from '@/lib/db/table'

export const learningTables = [
  { model: 'LearningReading', of: 'room' },
  { model: 'LearningSession', of: 'room', expires: 'real time' },
  { model: 'LearningAccount', of: 'room' },
] as const satisfies readonly Table[]
