/**
 * The steps of a flow. Asking and answering are two moments: where something of the flow happened in between (a
 * callback is answered only after the exchange) they are two steps, each in its place in time; else they are one. Pure.
 */
import type { UnmadeCheck } from './checks'
import type { Check, KeySource, Party, RecordedHop } from './hop'
import type { Flow } from './join-flows'

/** Which of its moments a step shows of a hop. */
export type Part = 'whole' | 'asked' | 'answered'

export interface Moment {
  hop: RecordedHop
  part: Part
}

const endOf = ({ order, answered = order }: RecordedHop): number => answered

/** The steps in the order in which they happened; the first is step 1. */
export function momentsOf({ hops }: Flow): Moment[] {
  const moments = hops.flatMap((hop): (Moment & { at: number })[] => {
    const isBetween = (time: number) => hop.order < time && time < endOf(hop)
    const isCut = hops.some(other => other !== hop && (isBetween(other.order) || isBetween(endOf(other))))
    if (!isCut) return [{ at: hop.order, hop, part: 'whole' }]
    return [
      { at: hop.order, hop, part: 'asked' },
      { at: endOf(hop), hop, part: 'answered' },
    ]
  })
  return moments.sort((one, other) => one.at - other.at).map(({ hop, part }) => ({ hop, part }))
}

/** At which step a hop was asked, and at which it was answered. */
export function stepsOf(
  moments: readonly Moment[],
  { id }: RecordedHop,
): { step: number; answerStep: number } {
  const isOfHop = ({ hop }: Moment) => hop.id === id
  return { step: moments.findIndex(isOfHop) + 1, answerStep: moments.findLastIndex(isOfHop) + 1 }
}

/** Checks that are made of what comes in, before anything else is asked; all others are made of what was got then. */
const madeAtOnce = new Set(['state', 'response-iss'])

/** The checks that were made by then and not before. */
export const checksAt = ({ hop: { checks = [] }, part }: Moment): Check[] =>
  part === 'whole' ? checks : checks.filter(({ name }) => madeAtOnce.has(name) === (part === 'asked'))

/** The checks that could not be made, where the answer is. */
export const unmadeAt = ({ hop: { unmade = [] }, part }: Moment): UnmadeCheck[] =>
  part === 'asked' ? [] : unmade

/** The step that shows a check of a hop, which is named by its place in the flow. */
export function stepOfCheck(flow: Flow, { check, hop: place }: { check: string; hop: number }): number {
  const hop = flow.hops[place]
  const isThere = (moment: Moment) =>
    moment.hop === hop && checksAt(moment).some(({ name }) => name === check)
  return momentsOf(flow).findIndex(isThere) + 1
}

/** From whom to whom: an answer goes back. What the provider sends a client by the browser, the browser had asked for. */
export function wayOf({ hop: { from, to, channel }, part }: Moment): { from: Party; to: Party } {
  const isCarried = channel === 'front' && from !== 'browser'
  if (part === 'asked' && isCarried) return { from: 'browser', to: from }
  return part === 'answered' && !isCarried ? { from: to, to: from } : { from, to }
}

/** Whether something went wrong in it, on purpose or not. */
export function isBad(moment: Moment): boolean {
  const { faults = [], status = 0 } = moment.hop
  const isAnswerBad = moment.part !== 'asked' && (faults.length > 0 || status >= 400)
  return isAnswerBad || checksAt(moment).some(({ ok }) => !ok)
}

/** Whether `one` was asked of whoever is asking `hop`, and was not answered yet. */
const isAround = (one: RecordedHop, hop: RecordedHop): boolean =>
  one.to === hop.from && one.order < hop.order && hop.order < endOf(one)

/**
 * Whence the keys came for what was checked in that hop; of keys that were fetched, why, where a site of ours was busy
 * with something that says so. A site of ours that believed a notice of a sign-out and fetched none had them in its
 * memory. Of an outside site nobody here knows.
 */
export function keysFromOf({ hops }: Flow, hop: RecordedHop): KeySource | undefined {
  const { kind, keysFrom, to, status } = hop
  const saysWhy = (one: RecordedHop) => one.keysFrom !== undefined && one.keysFrom !== 'memory'
  if (kind === 'keys') return hops.find(one => saysWhy(one) && isAround(one, hop))?.keysFrom
  const isHeard = kind === 'logout-token' && to !== 'client' && status === 200
  const isFetched = hops.some(one => one.kind === 'keys' && isAround(hop, one))
  return keysFrom ?? (isHeard && !isFetched ? 'memory' : undefined)
}
