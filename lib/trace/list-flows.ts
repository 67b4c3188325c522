/** The flows of a room, newest first, a page at a time: a room may hold many more hops than anybody reads. */
import { hopIdTime } from './hop-row'
import { type Flow, joinFlows } from './join-flows'
import { listHopsFrom, listNewestHops } from './list-hops'

/** How many hops are read for a page of the list, and for one flow from its beginning on. */
const window = 600
/** How many hops are read beyond the end of a page: a flow that was under way there may go on in them. */
const overhang = 100
export const flowsShown = 20

export interface FlowPage {
  /** Newest first. */
  flows: Flow[]
  /** Give it as `before` for the flows that began earlier; null when there are none. */
  older: string | null
}

/** The flows that began before hop `before`, or the newest. */
export async function listFlows(roomId: string, before?: string): Promise<FlowPage> {
  const hops = await listNewestHops(roomId, window, before)
  const later = before ? await listHopsFrom(roomId, before, overhang) : []
  const begun = joinFlows([...hops, ...later]).filter(({ id }) => !before || id < before)
  const isCut = hops.length === window
  // The oldest flow may have begun before the hops that were read: the next page has it whole.
  const whole = begun
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .slice(isCut && begun.length > 1 ? 1 : 0)
  const flows = whole.reverse().slice(0, flowsShown)
  const hasOlder = isCut || whole.length > flows.length
  return { flows, older: hasOlder ? (flows.at(-1)?.id ?? null) : null }
}

/** The flow of that id (its first recorded hop); null when there is none. */
export async function findFlow(roomId: string, id: string): Promise<Flow | null> {
  if (!/^[0-9a-f]{22}$/.test(id)) return null
  // What is asked for in advance is older than the flow it goes with, and may be its first hop.
  const flows = joinFlows(await listHopsFrom(roomId, id, window))
  return flows.find(flow => flow.id === id) ?? null
}

/** The flows of a room that began at that real time or later, oldest first, as far as they are read at once. */
export const listFlowsFrom = async (roomId: string, begun: Date): Promise<Flow[]> =>
  joinFlows(await listHopsFrom(roomId, hopIdTime(begun.getTime() * 1000), window))
