import { acceptedMethods } from './accepted-methods'
import { type ClientWish, type RegisteredClientMetadata, readClientMetadata } from './client-metadata'
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

/** The same as they would be registered again, with id and secret: what a snapshot of the room holds. */
export async function listClientsWhole(
  roomId: string,
): Promise<(ClientWish & { client_id: string; client_secret?: string })[]> {
  const rows = await readClients(roomId)
  return rows.map(({ payload }) => {
    const { sector_identifier_uri, token_endpoint_auth_methods_accepted, ...client } =
      readClientMetadata(payload)
    const accepted = acceptedMethods({ ...client, token_endpoint_auth_methods_accepted })
    const { token_endpoint_auth_method: method, ...others } = client
    const registered = {
      ...others,
      ...(method && accepted.length === 1 ? { token_endpoint_auth_method: method } : {}),
    }
    // The same bytes however it was registered.
    return Object.fromEntries(
      Object.entries(registered).toSorted(([one], [other]) => (one < other ? -1 : 1)),
    ) as typeof registered
  })
}
