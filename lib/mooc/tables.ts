import type { Table } from '@/lib/db/table'

export const moocTables = [
  { model: 'MoocCertificate', of: 'room' },
  { model: 'MoocEnrolment', of: 'room' },
  { model: 'MoocSession', of: 'room', expires: 'real time' },
  { model: 'MoocAccount', of: 'room' },
] as const satisfies readonly Table[]
