import { roomLimits } from '@/lib/rooms/limits'
import { randomName } from '@/lib/secrets/secrets'
import type { FaultName } from './catalogue'
import { addFault } from './store'
import type { Where } from './where'

export interface FaultWish {
  fault: FaultName
  /** How often it fires before it is gone. */
  times: number
  where: Where
  /** How long a slow one delays what it strikes, in seconds of real time; as the room's pace has it where it is left out. */
  seconds?: number | undefined
  /** Not where one of that name waits to fire already. */
  isOnlyOne?: boolean
}

export type ArmFaultOutcome =
  | { ok: true; id: string }
  | { ok: false; slip: 'full' }
  | { ok: false; slip: 'no-room' }

/** Arms a fault in a room; what comes of it is its id, or that of the one that waits. */
export async function armFault(
  roomId: string,
  { fault, times, where, seconds, isOnlyOne = false }: FaultWish,
  realNow = new Date(),
): Promise<ArmFaultOutcome> {
  const id = `fault_${randomName(16)}`
  const row = {
    id,
    roomId,
    fault,
    where,
    times,
    timesLeft: times,
    seconds: seconds ?? null,
    armedAt: realNow,
  }
  const outcome = await addFault(row, roomLimits.faults, isOnlyOne)
  return typeof outcome === 'string' ? { ok: false, slip: outcome } : { ok: true, id: outcome.id }
}
