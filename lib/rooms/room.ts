/** A room as the rest of the project sees it, and its clock. Pure. */

export const paces = ['real', 'fast'] as const
export type Pace = (typeof paces)[number]

export interface Room {
  id: string
  locale: string
  pace: string
  label: string | null
  clockOffsetSeconds: number
  handedOverOn: string
  turnCitizenId: string
  turnName: string
  createdAt: Date
  lastUsedAt: Date
}

/** A room as the practice layer shows it. */
export interface RoomWithMail extends Room {
  unreadCount: number
}

/** The room clock: real time plus the offset that trainer, learner or test can move. */
export const roomNow = (room: Pick<Room, 'clockOffsetSeconds'>, realNow = new Date()): Date =>
  new Date(realNow.getTime() + room.clockOffsetSeconds * 1000)

/** A short name to tell rooms apart by eye; opens nothing. */
export const roomBadge = (roomId: string): string => roomId.slice(0, 4).toUpperCase()
