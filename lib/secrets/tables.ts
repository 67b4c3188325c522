import type { Table } from '@/lib/db/table'

export const secretTables = [
  { model: 'InstallationSecret', of: 'installation' },
] as const satisfies readonly Table[]
