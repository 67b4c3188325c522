/** Joins hops into flows by the protocol's own values. Pure. */
import { checkAcross, checkAges } from './check-across'
import { type HopKind, kindRow, type Party, type RecordedHop, type Story } from './hop'
import { variantOf } from './variant-of'

export interface Flow {
  /** The least id of its hops: it stays when more come. */
  id: string
  story: Story
  /** In the order in which they began. */
  hops: RecordedHop[]
}

type Joining = { hops: RecordedHop[]; story: Story }

/**
 * Flows in the order in which they began. Two hops are of one flow when they share a key (state, the interaction's
 * uid, the tag of a code or a token, a visit). What names nobody (keys, discovery) is given to what its party was busy
 * with at that moment, the one thing here that is a guess: the protocol has no value for it.
 */
export function joinFlows(hops: readonly RecordedHop[]): Flow[] {
  const byKey = new Map<string, Joining>()
  const flows: Joining[] = []
  let waiting: RecordedHop[] = []
  for (const hop of checkAcross([...hops].sort((one, other) => one.order - other.order))) {
    const known = flowOf(hop, byKey) ?? (kindRow(hop.kind).nameless ? underWay(hop, flows) : undefined)
    if (!known && kindRow(hop.kind).nameless === 'in-advance') {
      waiting.push(hop)
      continue
    }
    const flow = known ?? { hops: waiting, story: kindRow(hop.kind).story }
    if (!known) {
      flows.push(flow)
      waiting = []
    }
    flow.hops.push(hop)
    for (const key of hop.keys) byKey.set(key, flow)
  }
  if (waiting.length > 0) flows.push({ hops: waiting, story: 'other' })
  return flows.map(({ hops, story }) => ({
    id: hops.map(({ id }) => id).sort()[0] ?? '',
    story,
    hops: checkAges(hops),
  }))
}

/** Kinds that know the sign-in they end, and are not of it. */
const beginsAnew = new Set<HopKind>(['sign-out', 'consent-withdrawn'])

/** A request at the authorization endpoint, also where it was answered at once. */
const isBeginning = (hop: RecordedHop): boolean =>
  hop.kind === 'authorization-request' || variantOf(hop) === 'at-once'

const isSid = (key: string) => key.startsWith('sid:')

/**
 * The flow that a hop's keys name. `sid` names the session, which outlives the sign-in: it joins what has nothing
 * else, and a sign-out is a story of its own. A request whose state was used before is another try.
 */
function flowOf(hop: RecordedHop, byKey: ReadonlyMap<string, Joining>): Joining | undefined {
  const { kind, keys } = hop
  const own = keys.filter(key => !isSid(key))
  const found = (own.length > 0 ? own : keys).map(key => byKey.get(key)).find(flow => flow !== undefined)
  if (beginsAnew.has(kind) && found?.story !== 'sign-out') return undefined
  const isAnotherTry = isBeginning(hop) && found?.hops.some(isBeginning)
  return isAnotherTry ? undefined : found
}

/**
 * What the party that asks was busy with: what it had been asked and had not answered yet (a press, an answer that it
 * takes, a notice of a sign-out); else, of an outside site whose own doings are out of sight, the newest sign-in whose
 * code it is exchanging just now.
 */
function underWay(hop: RecordedHop, flows: readonly Joining[]): Joining | undefined {
  const open = flows.filter(({ hops }) => hops.some(one => isOpen(one, hop)))
  const isExchanging = ({ hops }: Joining) =>
    hops.some(({ kind }) => kind === 'authorization-response') &&
    !hops.some(({ kind }) => kind === 'userinfo')
  if (open.length > 0) return open.findLast(isExchanging) ?? open[0]
  if (kindRow(hop.kind).nameless === 'in-advance') return undefined
  return flows.findLast(flow => partiesOf(flow.hops).has(hop.from) && isExchanging(flow))
}

/** Whether `one` had been asked of whom `asking` is from, and was not answered yet. */
const isOpen = (one: RecordedHop, asking: RecordedHop): boolean =>
  one.to === asking.from && one.order < asking.order && asking.order < (one.answered ?? one.order)

const partiesOf = (hops: readonly RecordedHop[]): Set<Party> =>
  new Set(hops.flatMap(({ from, to }) => [from, to]))
