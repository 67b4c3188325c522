/** Joins hops into flows by the protocol's own values. Pure. */
import type { Check, RecordedHop } from './hop'

export interface Flow {
  /** The id of its first hop. */
  id: string
  hops: RecordedHop[]
}

/** Hops that name no value of a flow, and belong to the one that is under way. */
const followers = new Set(['keys', 'discovery', 'fault', 'hand-over'])

/**
 * Flows in the order in which they began. Two hops are of one flow when they share a key (state, the interaction's
 * uid, the tag of a code or a token). Keys are asked for without naming anybody: such a hop goes to the flow of the
 * hop before it, or begins one with the hop after it.
 */
export function joinFlows(hops: readonly RecordedHop[]): Flow[] {
  const flowOfKey = new Map<string, Flow>()
  const flows: Flow[] = []
  let latest: Flow | undefined
  let waiting: RecordedHop[] = []
  for (const hop of [...hops].sort((one, other) => one.at.getTime() - other.at.getTime())) {
    if (hop.keys.length === 0 && followers.has(hop.kind)) {
      if (latest) latest.hops.push(hop)
      else waiting.push(hop)
      continue
    }
    const known = hop.keys.map(key => flowOfKey.get(key)).find(flow => flow !== undefined)
    const flow = known ?? { id: hop.id, hops: [] }
    if (!known) {
      flows.push(flow)
      flow.hops.push(...waiting)
      waiting = []
    }
    flow.hops.push(hop)
    for (const key of hop.keys) flowOfKey.set(key, flow)
    latest = flow
  }
  if (waiting.length > 0) flows.push({ id: waiting[0]?.id ?? '', hops: waiting })
  return flows
}

/**
 * The checks that need two hops: what came back against what was sent. Added to the hop at which a client would
 * make them.
 */
export function checksAcross({ hops }: Flow): Map<string, Check[]> {
  const sent = hops.find(({ kind }) => kind === 'authorization-request')?.request
  const checks = new Map<string, Check[]>()
  const compare = (hop: RecordedHop, name: string, got: unknown, expected: unknown) => {
    if (expected === undefined && got === undefined) return
    const check = { name, ok: got === expected, detail: `${String(got ?? '–')} = ${String(expected ?? '–')}` }
    checks.set(hop.id, [...(checks.get(hop.id) ?? []), check])
  }
  if (!sent) return checks
  for (const hop of hops) {
    if (hop.kind === 'callback') compare(hop, 'state', hop.request?.state, sent.state)
    if (hop.kind !== 'token' || hop.status !== 200) continue
    const idToken = hop.response?.id_token as { claims?: { nonce?: unknown } } | undefined
    compare(hop, 'nonce', idToken?.claims?.nonce, sent.nonce)
    compare(hop, 'pkce', hop.request?.code_challenge, sent.code_challenge)
  }
  return checks
}
