/** A room as the rest of the project sees it, and its clock. Pure. */
import type { AskSetting } from '@/lib/sites/sites.mjs'

export const paces = ['real', 'fast'] as const
export type Pace = (typeof paces)[number]

/** When a relying party has the person proven anew: at every sign-in, or only where ETDA Connect does not know them. */
export const askHabits = ['every-time', 'when-needed'] as const
export type AskHabit = (typeof askHabits)[number]

export interface Room extends Record<AskSetting, string> {
  id: string
  locale: string
  pace: string
  label: string | null
  /** Clients that send login_hint with a practice ID are signed in without a click. */
  autoApprove: boolean
  clockOffsetSeconds: number
  handedOverOn: string
  turnCitizenId: string
  turnName: string
  createdAt: Date
  lastUsedAt: Date
  /** Faults that still have a firing left: where there is none, nobody need look for one. */
  armedFaults: number
  unreadCount: number
}

/** What is counted in the same operation that reads a room (Prisma's `include`): every page and every fault needs it. */
export const roomCounts = (realNow = new Date()) =>
  ({
    _count: {
      select: {
        messages: { where: { readAt: null, id: { lte: newestMessageIdAt(realNow) } } },
        faults: { where: { timesLeft: { gt: 0 } } },
      },
    },
  }) as const

/** A row read with `roomCounts`, as a room. */
export function toRoom<R extends { _count: { messages: number; faults: number } }>({
  _count,
  ...row
}: R): Omit<R, '_count'> & Pick<Room, 'armedFaults' | 'unreadCount'> {
  return { ...row, armedFaults: _count.faults, unreadCount: _count.messages }
}

/** Message ids begin with the milliseconds of their arrival: no id of a letter that has arrived is greater. */
export const newestMessageIdAt = (realNow: Date): string => `${messageIdTime(realNow)}g`

/** How a message id begins: arrival in real time, sortable. */
export const messageIdTime = (at: Date): string => at.getTime().toString(16).padStart(12, '0')

/** The room clock: real time plus the offset that trainer, learner or test can move. */
export const roomNow = (room: Pick<Room, 'clockOffsetSeconds'>, realNow = new Date()): Date =>
  new Date(realNow.getTime() + room.clockOffsetSeconds * 1000)

/** A short name to tell rooms apart by eye; opens nothing. */
export const roomBadge = (roomId: string): string => roomId.slice(0, 4).toUpperCase()
