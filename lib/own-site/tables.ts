import type { Table } from '@/lib/db/table'

export const ownSiteTables = [
  { model: 'OwnSiteSession', of: 'room', expires: 'real time' },
] as const satisfies readonly Table[]
