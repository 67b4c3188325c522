import { type ArmFaultOutcome, armFault, type FaultWish } from '@/lib/faults/arm-fault'
import { firstPartyClientIds } from '@/lib/rooms/registered-clients'
import { listClientIds } from './list-client-ids'

export type ArmFaultForClientOutcome =
  | ArmFaultOutcome
  /** `clients` are those that the room has. */
  | { ok: false; slip: 'no-such-client'; clients: string[] }

/** Arms a fault. One for a client that the room does not have could never fire: connect alone knows which it has. */
export async function armFaultForClient(roomId: string, wish: FaultWish): Promise<ArmFaultForClientOutcome> {
  const { client_id } = wish.where
  if (client_id !== undefined && !firstPartyClientIds.includes(client_id)) {
    const clients = await listClientIds(roomId)
    if (!clients.includes(client_id)) return { ok: false, slip: 'no-such-client', clients }
  }
  return armFault(roomId, wish)
}
