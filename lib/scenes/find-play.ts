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

/**
 * The flow in which a hop of that kind has the key, else one in which any has it, and there those of the kind: a state
 * that a thief puts beside somebody else's code is in both flows, and only one of them was begun with it.
 */
function findMessage(flows: readonly Flow[], { kind, key, isFirst, isAnswer }: HopName): Message | null {
  const isNamed = (hop: RecordedHop) => hop.keys.includes(key)
  const flow =
    flows.find(({ hops }) => hops.some(hop => hop.kind === kind && isNamed(hop))) ??
    flows.find(({ hops }) => hops.some(isNamed))
  if (!flow) return null
  const ofKind = flow.hops.filter(hop => hop.kind === kind)
  const own = ofKind.filter(isNamed)
  const hop = (own.length > 0 ? own : ofKind).at(isFirst ? 0 : -1)
  if (!hop) return null
  const { step, answerStep } = stepsOf(momentsOf(flow), hop)
  return { flow: flow.id, number: isAnswer ? answerStep : step, hop }
}
