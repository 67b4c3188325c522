import { clientBytes, roomLimits } from '@/lib/rooms/limits'
import { addClient } from './store'

/** Keeps what the provider took as a client; or says why the room has no place for it. */
export async function keepClient(
  roomId: string,
  id: string,
  metadata: object,
): Promise<'added' | 'full' | 'no-room' | 'taken' | 'too-large'> {
  const payload = JSON.stringify(metadata)
  if (Buffer.byteLength(payload) > clientBytes) return 'too-large'
  return addClient(roomId, { id, payload }, roomLimits.clients)
}
