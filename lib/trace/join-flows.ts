/** Joins hops into flows by the protocol's own values. Pure. */
import { checkAcross, checkAges } from './check-across'
import { kindRow, type Party, type RecordedHop, type Story } from './hop'

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
 * uid, the tag of a code or a token, a visit). What names nobody (keys, discovery) is given to the sign-in whose
 * turn it was, the one thing here that is a guess: the protocol has no value for it.
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

const isSid = (key: string) => key.startsWith('sid:')

/**
 * The flow that a hop's keys name. `sid` names the session, which outlives the sign-in: it joins what has nothing
 * else, and a sign-out is a story of its own. A request whose state was used before is another try.
 */
function flowOf({ kind, keys }: RecordedHop, byKey: ReadonlyMap<string, Joining>): Joining | undefined {
  const own = keys.filter(key => !isSid(key))
  const found = (own.length > 0 ? own : keys).map(key => byKey.get(key)).find(flow => flow !== undefined)
  if (kind === 'sign-out' && found?.story !== 'sign-out') return undefined
  const isAnotherTry =
    kind === 'authorization-request' && found?.hops.some(hop => hop.kind === 'authorization-request')
  return isAnotherTry ? undefined : found
}

/** The newest sign-in of the same party whose code is being exchanged just now. */
function underWay({ from }: RecordedHop, flows: readonly Joining[]): Joining | undefined {
  const isTheirs = ({ hops }: Joining) => partiesOf(hops).has(from)
  const isExchanging = ({ hops }: Joining) =>
    hops.some(({ kind }) => kind === 'authorization-response') &&
    !hops.some(({ kind }) => kind === 'userinfo')
  return flows.findLast(flow => isTheirs(flow) && isExchanging(flow))
}

const partiesOf = (hops: readonly RecordedHop[]): Set<Party> =>
  new Set(hops.flatMap(({ from, to }) => [from, to]))
