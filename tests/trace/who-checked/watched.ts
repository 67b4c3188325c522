/** What the tests of who checked what begin with: a room that is watched, and its newest flow as they read it. */
import { beforeEach } from 'vitest'
import { armFault } from '@/lib/faults/arm-fault'
import type { FaultName } from '@/lib/faults/catalogue'
import { catchUp } from '@/lib/trace/catch-up'
import type { RecordedHop } from '@/lib/trace/hop'
import { listFlows } from '@/lib/trace/list-flows'
import { summarizeFlow } from '@/lib/trace/summarize-flow'
import { aRoom } from '@/tests/rooms/a-room'

/** A room of its own for each test of the file. */
export function watched() {
  let room: Awaited<ReturnType<typeof aRoom>>
  beforeEach(async () => {
    room = await aRoom({ pace: 'fast', autoApprove: true })
  })

  const arm = async (fault: FaultName) => {
    await armFault(room.id, { fault, times: 1, where: {} })
  }

  /** The newest flow, and of each of its hops the checks, e.g. `provider pkce ✓`. */
  async function newestFlow() {
    await catchUp()
    const [flow] = (await listFlows(room.id)).flows
    if (!flow) throw new Error('nothing passed')
    const hop = (kind: string) => flow.hops.findLast(one => one.kind === kind)
    return { flow, summary: summarizeFlow(flow), hop, at: (path: string) => flow.hops.findLast(isAt(path)) }
  }

  /** Every hop of the room. */
  async function allHops() {
    await catchUp()
    return (await listFlows(room.id)).flows.flatMap(({ hops }) => hops)
  }

  return {
    get room() {
      return room
    },
    ...{ arm, newestFlow, allHops },
  }
}

const isAt =
  (path: string) =>
  ({ address = '' }: RecordedHop) =>
    address.split('?')[0]?.endsWith(path)

export const told = (hop: RecordedHop | undefined): string[] => [
  ...(hop?.checks ?? []).map(({ by, name, ok }) => `${by} ${name} ${ok ? '✓' : '✗'}`),
  ...(hop?.unmade ?? []).map(name => `– ${name}`),
]

/** All of an ID token that is right, without a nonce. */
export const idToken = ['id-token', 'alg', 'signature', 'iss', 'aud', 'sub', 'exp', 'iat'].map(
  name => `trace ${name} ✓`,
)
export const ofCode = ['provider code ✓', 'provider pkce ✓', 'provider exchange-redirect_uri ✓']
export const nonce = 'n-0S6_WzA2MjxkZpQv'
