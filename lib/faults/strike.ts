import { randomName } from '@/lib/secrets/secrets'
import { hopContext } from '@/lib/trace/hop-context'
import { recordHop } from '@/lib/trace/record-hop'
import { type FaultName, faultsAt, type Point, type Where } from './catalogue'
import { readLiveFaults, takeFiring } from './store'

/** What is known where a fault may strike. */
export type Facts = { [K in keyof Where]?: Where[K] | undefined }

/** A room as every request has it at hand: `armedFaults` is how many have a firing left. */
export interface RoomWithFaults {
  id: string
  armedFaults: number
}

/**
 * The faults that fire here and now, oldest first; each firing is taken and noted. Costs a room without armed
 * faults nothing. Of several of one name only the oldest fires.
 */
export async function strike(
  room: RoomWithFaults,
  point: Point,
  facts: Facts = {},
  realNow = new Date(),
): Promise<FaultName[]> {
  if (room.armedFaults === 0) return []
  const fired: FaultName[] = []
  for (const armed of await readLiveFaults(room.id, faultsAt(point))) {
    const name = armed.fault as FaultName
    if (fired.includes(name) || !isFor(JSON.parse(armed.where), facts)) continue
    if (!(await takeFiring(armed, { id: randomName(20), firedAt: realNow }))) continue
    fired.push(name)
    show(room.id, name)
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

/** Whether a fault that is for `where` is for `facts`. Pure. */
const isFor = (where: Where, facts: Facts): boolean =>
  (Object.keys(where) as (keyof Where)[]).every(key => where[key] === facts[key])
