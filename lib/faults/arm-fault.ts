import { randomName } from '@/lib/secrets/secrets'
import type { FaultName, Where } from './catalogue'
import { addFault } from './store'

export interface FaultWish {
  fault: FaultName
  /** How often it fires before it is gone. */
  times: number
  where: Where
}

/** Arms a fault in a room; its id, or null when the room is gone. */
export async function armFault(
  roomId: string,
  { fault, times, where }: FaultWish,
  realNow = new Date(),
): Promise<string | null> {
  const id = `fault_${randomName(16)}`
  const row = { id, roomId, fault, where: JSON.stringify(where), times, timesLeft: times, armedAt: realNow }
  return (await addFault(row)) ? id : null
}
