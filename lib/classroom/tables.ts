import type { Table } from '@/lib/db/table'

export const classroomTables = [
  { model: 'ClassEvent', of: 'installation', expires: 'real time' },
  { model: 'Seat', of: 'installation', expires: 'real time' },
  { model: 'Classroom', of: 'installation', expires: 'real time' },
] as const satisfies readonly Table[]
