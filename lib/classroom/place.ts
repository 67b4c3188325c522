/** Where in its plan a class is: the item, since when, how much of its time is left, and what comes next. Pure. */
import type { Place } from './deeds'
import type { Plan, PlanItem } from './plans'

export interface WhereInPlan {
  /** Null before the plan is begun. */
  now: (PlanItem & { at: number; minutesLeft: number }) | null
  /** Null at the last one. */
  next: (PlanItem & { at: number }) | null
  /** Of the whole plan, when each of what is to come takes its time; the item of now at least none. */
  minutesLeft: number
}

const minute = 60_000

export function whereInPlan({ items }: Plan, place: Place | null, realNow: Date): WhereInPlan {
  const at = place ? Math.min(place.at, items.length - 1) : -1
  const [here, following] = [items[at], items[at + 1]]
  const now =
    place && here
      ? { ...here, at, minutesLeft: here.minutes - Math.floor((realNow.getTime() - place.since) / minute) }
      : null
  const toCome = items.slice(at + 1).reduce((sum, { minutes }) => sum + minutes, 0)
  return {
    now,
    next: following ? { ...following, at: at + 1 } : null,
    minutesLeft: toCome + Math.max(0, now?.minutesLeft ?? 0),
  }
}
