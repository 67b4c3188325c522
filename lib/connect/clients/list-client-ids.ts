import { firstPartyClientIds } from '@/lib/rooms/registered-clients'
import { listClients } from './list-clients'

/** The clients that a room's issuer knows: those that every room begins with, then those that testers registered. */
export const listClientIds = async (roomId: string): Promise<string[]> => [
  ...firstPartyClientIds,
  ...(await listClients(roomId)).map(client => client.client_id),
]
