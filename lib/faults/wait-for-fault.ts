import { waitInRoom } from '@/lib/waits/room-watch'
import { type ArmedFault, findFault } from './list-faults'

/** A fault as soon as it has fired, or as it is when `seconds` have passed; null when the room has none of that id. */
export async function waitForFault(
  roomId: string,
  id: string,
  seconds: number,
  signal?: AbortSignal,
): Promise<ArmedFault | null> {
  const now = await findFault(roomId, id)
  if (!now || now.firedAt.length > 0 || seconds === 0) return now
  // Taken away meanwhile, it will not fire: then there is nothing to wait for.
  const look = async () => {
    const fault = await findFault(roomId, id)
    return fault && fault.firedAt.length === 0 ? null : { fault }
  }
  const found = await waitInRoom(roomId, `fault ${id}`, look, seconds, signal)
  return found ? found.fault : findFault(roomId, id)
}
