import type { Table } from '@/lib/db/table'

export const relyingPartyTables = [
  { model: 'LogoutTokenUse', of: 'room', expires: 'real time' },
] as const satisfies readonly Table[]
