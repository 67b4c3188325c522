/** A room as the rest of the project sees it, and its clock. Pure. */
import type { Locale } from '@/lib/i18n/translator'
import type { AskSetting } from '@/lib/sites/sites.mjs'

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
  /** Practice ID of whom they sign in when they hint at nobody; null: nobody. */
  autoApproveAs: string | null
  /** The scope under which claims of a tester's own are told (lib/sites/own-claims.ts); null where there are none. */
  ownScope: string | null
  clockOffsetSeconds: number
  /** What the room clock shows while it stands still; null while it runs. */
  clockFrozenAt: Date | null
  handedOverOn: string
  turnCitizenId: string
  turnName: string
  turnNameEn: string | null
  /** The seat of a class whose room this is; a room of nobody's class costs no look for one. */
  seatId: string | null
  createdAt: Date
  lastUsedAt: Date
  /** Faults that still have a firing left: where there is none, nobody need look for one. */
  armedFaults: number
  /** One or none: where there is none, nobody need look for it. */
  exercisesUnderWay: number
  unreadCount: number
}

/** Message ids begin with the milliseconds of their arrival: no id of a letter that has arrived is greater. */
export const newestMessageIdAt = (realNow: Date): string => `${messageIdTime(realNow)}g`

/** How a message id begins: arrival in real time, sortable. */
export const messageIdTime = (at: Date): string => at.getTime().toString(16).padStart(12, '0')

/** Where a room's clock stands. */
export type RoomClock = Pick<Room, 'clockOffsetSeconds' | 'clockFrozenAt'>

/** A clock that nobody has moved. */
export const realClock: RoomClock = { clockOffsetSeconds: 0, clockFrozenAt: null }

/** Whether it shows something else than real time. */
export const isClockMoved = (clock: RoomClock): boolean =>
  clock.clockOffsetSeconds !== 0 || clock.clockFrozenAt !== null

/** The room clock: real time plus the offset that trainer, learner or test can move, or the instant it stands at. */
export const roomNow = (clock: RoomClock, realNow = new Date()): Date =>
  clock.clockFrozenAt ?? new Date(realNow.getTime() + clock.clockOffsetSeconds * 1000)

/** Whose turn it is, by the name that a page in that language gives them. */
export const turnNameIn = (locale: Locale, room: Pick<Room, 'turnName' | 'turnNameEn'>): string =>
  (locale === 'en' ? room.turnNameEn : null) ?? room.turnName

/** A short name to tell rooms apart by eye; opens nothing. */
export const roomBadge = (roomId: string): string => roomId.slice(0, 4).toUpperCase()
