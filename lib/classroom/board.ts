/**
 * What the trainer's board says of a class: where everybody is, who is stuck and since when, and how many there are of
 * each. Pure: made from the seats and what the practice layer has seen of their rooms.
 */
import { type Part, type Progress, partSteps, states } from '@/lib/progress/progress'
import { afterTheNight } from '@/lib/progress/read-progress'
import { bangkokDay } from '@/lib/rooms/bangkok-day'
import { roomNow } from '@/lib/rooms/room'
import type { Classroom, Seat } from './classroom'
import { partsOf } from './plans'

/** A seat with one part of its room's progress, as the one statement gives it (store.ts). */
export interface BoardRow {
  seat: Seat
  room: { id: string | null }
  clock: { offsetSeconds: number }
  progress: Progress | null
}

export const steps = ['ahead', 'reached', 'here', 'slipped', 'done'] as const
/** Of one step: not yet, passed on the way, where somebody is, where they slipped, all of the part done. */
export type StepState = (typeof steps)[number]

/** What a learner is doing where something happened last. */
export const learnerStates = [...states, 'not-begun'] as const

export interface LearnersSlip {
  part: Part
  step: number
  /** Name in messages/*\/progress.json. */
  slip: string
  /** Milliseconds since 1970, real time. */
  at: number
}

export interface Learner {
  seatId: string
  number: number
  nickname: string
  /** Null until it is opened, or once it is gone. */
  roomId: string | null
  /** Where they are: the part in which something happened last; null before the first page. */
  part: Part | null
  step: number | null
  state: (typeof learnerStates)[number]
  /** When that became so: of somebody who has not begun, when they joined. */
  since: Date
  /** Of both parts, in this run, the oldest first. */
  slips: LearnersSlip[]
  /** Asked to sign in between the two แก้ไข of SEIS: the e-mail was not saved. */
  leftEarly: boolean
  /** How often they asked for a hint in these runs. */
  hints: number
  strips: Record<Part, StepState[]>
  isFinished: boolean
  /** Too long without a step forward. */
  isStuck: boolean
  handRaisedAt: Date | null
  handAt: string | null
  isRemoved: boolean
}

export interface Totals {
  joined: number
  working: number
  stuck: number
  finished: number
}

/** How many learners have reached a step of a part. */
export interface StepCount {
  part: Part
  step: number
  /** Are at it now. */
  here: number
  /** Have come so far, or further. */
  reached: number
}

export interface Board {
  learners: Learner[]
  totals: Totals
  counts: StepCount[]
}

type Rules = Pick<Classroom, 'plan' | 'state' | 'stuckAfterSeconds'>

/** The board of a class at one moment; in the order of the seats. Who was taken out is not counted. */
export function boardOf(rows: readonly BoardRow[], rules: Rules, now: Date): Board {
  const bySeat = new Map<string, BoardRow[]>()
  // Of a card that nobody has come by there is nothing to say.
  for (const row of rows.filter(({ seat }) => !seat.preparedAt))
    bySeat.set(row.seat.id, [...(bySeat.get(row.seat.id) ?? []), row])
  const learners = [...bySeat.values()].map(ofOne => learnerOf(ofOne, rules, now))
  const there = learners.filter(({ isRemoved }) => !isRemoved)
  const count = (is: (learner: Learner) => boolean) => there.filter(is).length
  const totals = {
    joined: there.length,
    working: count(({ isFinished, isStuck }) => !isFinished && !isStuck),
    stuck: count(({ isStuck }) => isStuck),
    finished: count(({ isFinished }) => isFinished),
  }
  return { learners, totals, counts: countsOf(there, rules) }
}

function learnerOf(rows: readonly BoardRow[], rules: Rules, now: Date): Learner {
  const [first] = rows
  if (!first) throw new Error('A seat without a row')
  const { seat, room, clock } = first
  const today = bangkokDay(roomNow({ clockOffsetSeconds: clock.offsetSeconds }, now))
  const parts = rows.flatMap(({ progress }) => (progress ? [afterTheNight(progress, today)] : []))
  const find = (part: Part) => parts.find(one => one.part === part) ?? null
  const latest = parts.toSorted((one, other) => other.since.getTime() - one.since.getTime())[0] ?? null
  const isFinished = partsOf(rules.plan).every(part => find(part)?.state === 'done' || find(part)?.ended)
  const since = latest?.since ?? seat.joinedAt
  const isWaitingForTheNight =
    latest?.part === 2 && latest.step === partSteps[2] && latest.state === 'waiting'
  const isLate = now.getTime() - since.getTime() >= rules.stuckAfterSeconds * 1000
  const isRemoved = seat.removedAt !== null
  return {
    ...{ seatId: seat.id, number: seat.number, nickname: seat.nickname, roomId: room.id },
    part: latest?.part ?? null,
    step: latest?.step ?? null,
    state: latest?.state ?? 'not-begun',
    since,
    slips: parts
      .flatMap(({ part, story }) => story.slips.map(one => ({ ...one, part })))
      .toSorted((one, other) => one.at - other.at),
    leftEarly: isLeftEarly(find(1), find(2)),
    hints: parts.reduce((sum, { story }) => sum + story.hints.length, 0),
    strips: { 1: stripOf(1, find(1)), 2: stripOf(2, find(2)) },
    isFinished,
    isStuck: isLate && !isFinished && !isRemoved && !isWaitingForTheNight && rules.state === 'open',
    ...{ handRaisedAt: seat.handRaisedAt, handAt: seat.handAt, isRemoved },
  }
}

/** The step of part 2 with the first แก้ไข, and the one that the second leads to. */
const [firstPress, saved] = [6, 8]

function isLeftEarly(signIn: Progress | null, email: Progress | null): boolean {
  const reachedAt = (wanted: number) => email?.story.steps.find(({ step }) => step === wanted)?.at
  const [from, to = Number.POSITIVE_INFINITY] = [reachedAt(firstPress), reachedAt(saved)]
  if (!signIn || from === undefined) return false
  return signIn.story.slips.some(({ slip, at }) => slip === 'digits.no-email' && at > from && at < to)
}

function stripOf(part: Part, progress: Progress | null): StepState[] {
  const reached = new Set(progress?.story.steps.map(({ step }) => step))
  return Array.from({ length: partSteps[part] }, (_, index): StepState => {
    const step = index + 1
    if (progress?.state === 'done') return 'done'
    if (step === progress?.step) return progress.state === 'slipped' ? 'slipped' : 'here'
    return reached.has(step) ? 'reached' : 'ahead'
  })
}

const countsOf = (learners: readonly Learner[], { plan }: Rules): StepCount[] =>
  partsOf(plan).flatMap(part =>
    Array.from({ length: partSteps[part] }, (_, index) => {
      const at = (learner: Learner) => learner.strips[part][index]
      return {
        part,
        step: index + 1,
        here: learners.filter(one => at(one) === 'here' || at(one) === 'slipped').length,
        reached: learners.filter(({ strips }) => strips[part].slice(index).some(one => one !== 'ahead'))
          .length,
      }
    }),
  )

export const sortings = ['need', 'seat', 'name', 'progress', 'last'] as const
/** need: who needs the trainer first; the others as the columns' headings say. */
export type Sorting = (typeof sortings)[number]
export const isSorting = (name: string | undefined): name is Sorting => sortings.some(one => one === name)

/** Seconds since a moment, never fewer than none: clocks of two instances differ. */
export const secondsSince = (since: Date, now: Date): number =>
  Math.max(0, Math.floor((now.getTime() - since.getTime()) / 1000))

const rank = ({ handRaisedAt, isStuck, isFinished, isRemoved }: Learner): number =>
  isRemoved ? 4 : handRaisedAt ? 0 : isStuck ? 1 : isFinished ? 3 : 2

const reachedSteps = ({ strips }: Learner): number =>
  [...strips[1], ...strips[2]].filter(step => step !== 'ahead').length

const waitingSince = ({ handRaisedAt, since }: Learner): number => (handRaisedAt ?? since).getTime()

const orders: Record<Sorting, (one: Learner, other: Learner) => number> = {
  // Hands before the stuck, and of each whoever has waited longest.
  need: (one, other) =>
    rank(one) - rank(other) || (rank(one) < 2 ? waitingSince(one) - waitingSince(other) : 0),
  seat: () => 0,
  name: (one, other) => one.nickname.localeCompare(other.nickname, 'th'),
  progress: (one, other) => reachedSteps(one) - reachedSteps(other),
  last: (one, other) => one.since.getTime() - other.since.getTime(),
}

/** In that order; what it does not tell apart stays in the order of the seats. */
export const sorted = (learners: readonly Learner[], by: Sorting): Learner[] =>
  learners.toSorted((one, other) => orders[by](one, other) || one.number - other.number)
