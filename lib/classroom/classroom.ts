/** A class as the rest of the project sees it, and a learner's seat in it. Pure. */
import type { Locale } from '@/lib/i18n/translator'
import type { Held, Place, Told } from './deeds'
import type { Plan } from './plans'

export const joinings = ['open', 'locked'] as const
/** Whether somebody new gets a seat; who has one comes back to it all the same. */
export type Joining = (typeof joinings)[number]

export const classStates = ['open', 'closed'] as const
export type ClassState = (typeof classStates)[number]

export interface Classroom {
  id: string
  /** Six digits. */
  code: string
  title: string
  locale: Locale
  plan: Plan
  joining: Joining
  state: ClassState
  /** So long without a step forward, and somebody counts as stuck. */
  stuckAfterSeconds: number
  /** What everybody waits for; null while nobody is held. */
  held: Held | null
  /** Where in its plan it is; null before the plan is begun. */
  place: Place | null
  createdAt: Date
  expiresAt: Date
}

export interface Seat {
  id: string
  classId: string
  /** Never given to anybody else. */
  number: number
  nickname: string
  joinedAt: Date
  handRaisedAt: Date | null
  /** Where a hand was raised: a site, or `room`. */
  handAt: string | null
  removedAt: Date | null
  /** What the trainer told this learner last, until they have read it. */
  told: Told | null
  /** When its card was made, while nobody has come by it. */
  preparedAt: Date | null
}

/** Most seats of a class: two hundred, and those who were taken out. */
export const mostSeats = 250
export const titleLengthLimit = 60
/** On the board of a class beside its strip of fifteen steps. */
export const nicknameLengthLimit = 24

/** Between two and five minutes is where trainers begin to walk over; theirs to change. */
export const usualStuckAfterSeconds = 240
export const stuckAfterChoices = [120, 180, 240, 300, 600] as const
