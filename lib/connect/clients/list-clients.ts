import { acceptedMethods } from './accepted-methods'
import { type RegisteredClientMetadata, readClientMetadata } from './client-metadata'
import { readClients } from './store'

/** The clients that testers registered in a room, without their secrets. */
export async function listClients(
  roomId: string,
): Promise<Omit<RegisteredClientMetadata, 'client_secret'>[]> {
  const rows = await readClients(roomId)
  return rows.map(row => {
    const { client_secret, sector_identifier_uri, ...shown } = readClientMetadata(row.payload)
    return { ...shown, token_endpoint_auth_methods_accepted: acceptedMethods(shown) }
  })
}
