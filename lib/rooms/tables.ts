import type { ColumnOf, Table } from '@/lib/db/table'

export const roomTables = [
  { model: 'StartTicket', of: 'room', expires: 'real time' },
  {
    model: 'RoomKey',
    of: 'room',
    resetKeeps: { rows: { kid: { not: '' } }, because: 'a client that knows the keys goes on knowing them' },
  },
  { model: 'Room', of: 'itself' },
] as const satisfies readonly Table[]

/** What a reset does to each column of the room's own row. */
export const roomColumns = {
  id: 'stays',
  tokenDigest: 'stays',
  locale: 'stays',
  pace: 'stays',
  label: 'stays',
  autoApprove: 'stays',
  autoApproveAs: 'stays',
  ownScope: 'stays',
  moocAsks: 'stays',
  learningAsks: 'stays',
  openingPersonas: 'stays',
  clockOffsetSeconds: 'is restored',
  clockFrozenAt: 'is restored',
  handedOverOn: 'is restored',
  turnCitizenId: 'is restored',
  turnName: 'is restored',
  turnNameEn: 'is restored',
  seatId: 'stays',
  createdAt: 'stays',
  openedBy: 'stays',
  lastUsedAt: 'is restored',
  goneAt: 'stays',
} as const satisfies Record<ColumnOf<'Room'>, 'stays' | 'is restored'>

type Fate = typeof roomColumns
export type RestoredColumn = { [K in keyof Fate]: Fate[K] extends 'is restored' ? K : never }[keyof Fate]
