/** A room as the rest of the project sees it, and its clock. Pure. */
import { oneOf } from '@/lib/db/columns'
import { type Locale, locales } from '@/lib/i18n/translator'
import { type AskSetting, askSettings } from '@/lib/sites/sites.mjs'

export const paces = ['real', 'fast'] as const
export type Pace = (typeof paces)[number]

/** When a relying party has the person proven anew: at every sign-in, or only where ETDA Connect does not know them. */
export const askHabits = ['every-time', 'when-needed'] as const
export type AskHabit = (typeof askHabits)[number]

export interface Room extends Record<AskSetting, AskHabit> {
  id: string
  locale: Locale
  pace: Pace
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

/** The columns of a room that hold one of a few words. */
type Worded = Pick<Room, 'locale' | 'pace' | AskSetting>
type StoredRoom = { [K in keyof Worded]: string } & { _count: { messages: number; faults: number } }

/** A row read with `roomCounts`, as a room. */
export function toRoom<R extends StoredRoom>({
  _count,
  locale,
  pace,
  ...row
}: R): Omit<R, '_count' | 'locale' | 'pace'> & Worded & Pick<Room, 'armedFaults' | 'unreadCount'> {
  return {
    ...row,
    locale: oneOf(locales, locale, 'Room.locale'),
    pace: oneOf(paces, pace, 'Room.pace'),
    ...askSettings(setting => oneOf(askHabits, row[setting], `Room.${setting}`)),
    armedFaults: _count.faults,
    unreadCount: _count.messages,
  }
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
