import type { RecordedHop } from '@/lib/trace/hop'
import type { Flow } from '@/lib/trace/join-flows'
import { listFlowsFrom } from '@/lib/trace/list-flows'
import { momentsOf, stepsOf } from '@/lib/trace/moments'
import type { HopName, TakeTold } from './play'
import { readPlay, type StoredPlay } from './store'

/** A message in the trace: the flow that has it, and its number there as the trace counts. */
export interface Message {
  flow: string
  number: number
  hop: RecordedHop
}

type ToldStep = TakeTold['steps'][number]
export interface FoundPlay extends Omit<StoredPlay, 'told'> {
  /** Keys of people of the room. */
  victim: string
  thief: string
  lie?: string | undefined
  takes: (Omit<TakeTold, 'steps'> & { steps: (ToldStep & { message: Message | null })[] })[]
}

/** A play as it is told, each step with its message where the trace still has it. Null when there is none of that id. */
export async function findPlay(roomId: string, id: string): Promise<FoundPlay | null> {
  const play = await readPlay(roomId, id)
  if (!play) return null
  const flows = await listFlowsFrom(roomId, play.playedAt)
  const { told, ...row } = play
  const takes = told.takes.map(take => ({
    ...take,
    steps: take.steps.map(step => ({ ...step, message: step.hop ? findMessage(flows, step.hop) : null })),
  }))
  return { ...row, ...told, takes }
}

/** In the flow where some hop has the key: of its kind those that have it as well, or else all. */
function findMessage(flows: readonly Flow[], { kind, key, isFirst }: HopName): Message | null {
  const flow = flows.find(({ hops }) => hops.some(({ keys }) => keys.includes(key)))
  if (!flow) return null
  const ofKind = flow.hops.filter(hop => hop.kind === kind)
  const own = ofKind.filter(({ keys }) => keys.includes(key))
  const hop = (own.length > 0 ? own : ofKind).at(isFirst ? 0 : -1)
  return hop ? { flow: flow.id, number: stepsOf(momentsOf(flow), hop).step, hop } : null
}
