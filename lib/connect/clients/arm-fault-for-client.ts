import { type ArmFaultOutcome, armFault, type FaultWish } from '@/lib/faults/arm-fault'
import { firstPartyClientIds } from '@/lib/rooms/registered-clients'
import { listClients } from './list-clients'

export type ArmFaultForClientOutcome =
  | ArmFaultOutcome
  /** `clients` are those that the room has. */
  | { ok: false; slip: 'no-such-client'; clients: string[] }

/** Arms a fault. One for a client that the room does not have could never fire: connect alone knows which it has. */
export async function armFaultForClient(roomId: string, wish: FaultWish): Promise<ArmFaultForClientOutcome> {
  const { client_id } = wish.where
  if (client_id !== undefined && !firstPartyClientIds.includes(client_id)) {
    const registered = (await listClients(roomId)).map(client => client.client_id)
    if (!registered.includes(client_id))
      return { ok: false, slip: 'no-such-client', clients: [...firstPartyClientIds, ...registered] }
  }
  return armFault(roomId, wish)
}
