import { type Room, type RoomClock, roomNow } from '@/lib/rooms/room'
import { signingKeyOf } from '@/lib/rooms/signing-keys'
import { randomName } from '@/lib/secrets/secrets'
import { hopContext } from '@/lib/trace/hop-context'
import { recordHop } from '@/lib/trace/record-hop'
import { effectsAt, type FaultName, faultsAt } from './catalogue'
import { readLiveFaults, type StoredFault, takeFiring } from './store'
import type { FactsAt, Point, Tools, Truths } from './truths'
import { type Facts, isFor } from './where'

/** A room as every request has it at hand: `armedFaults` is how many have a firing left. */
export type StruckRoom = Pick<Room, 'id' | 'armedFaults' | 'pace'> & RoomClock

export interface Struck<P extends Point> {
  /** What is true here as all of them make it, in the order in which they were armed; itself where none fired. */
  bend<Row>(truth: Truths<Row>[P]): Promise<Truths<Row>[P]>
  /** Their names, for a hop of the trace to show. Nobody decides by them: what they do is done by `bend`. */
  faults: string[]
}

/**
 * Takes and notes a firing of each fault that is armed for here and now, and gives back what they do to the truth: each
 * bends what the one armed before it left. Costs a room without armed faults nothing. Of several of one name only the
 * oldest fires, and the next when that is spent.
 */
export async function strike<P extends Point>(
  room: StruckRoom,
  point: P,
  facts: FactsAt<P>,
  realNow = new Date(),
): Promise<Struck<P>> {
  const fired = room.armedFaults === 0 ? [] : await fire(room.id, point, facts, realNow)
  const tools = { pace: room.pace, now: roomNow(room, realNow), signingKey: () => signingKeyOf(room.id) }
  return { faults: fired.map(({ fault }) => fault), bend: truth => bendBy(point, fired, truth, tools) }
}

async function bendBy<Row, P extends Point>(
  point: P,
  fired: readonly StoredFault[],
  truth: Truths<Row>[P],
  tools: Omit<Tools, 'seconds'>,
): Promise<Truths<Row>[P]> {
  let bent = truth
  for (const { fault, seconds } of fired)
    for (const effect of effectsAt(point, [fault]))
      bent = await effect<Row>(bent, { ...tools, seconds: seconds ?? undefined })
  return bent
}

async function fire(roomId: string, point: Point, facts: Facts, realNow: Date): Promise<StoredFault[]> {
  const fired: StoredFault[] = []
  for (const armed of await readLiveFaults(roomId, faultsAt(point))) {
    if (fired.some(({ fault }) => fault === armed.fault) || !isFor(armed.where, facts)) continue
    if (!(await takeFiring(armed, { id: randomName(20), firedAt: realNow }))) continue
    fired.push(armed)
    show(roomId, armed.fault)
  }
  return fired
}

/** In the trace: at the hop that is being answered, which it struck; on its own where there is none. */
function show(roomId: string, name: FaultName): void {
  const context = hopContext()
  if (context) context.faults.push(name)
  else
    recordHop(roomId, {
      kind: 'fault',
      channel: 'inside',
      from: 'connect',
      to: 'connect',
      keys: [],
      faults: [name],
    })
}
