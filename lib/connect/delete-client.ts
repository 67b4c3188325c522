import { deleteOidc, readOidc } from './store'

/** Forgets a registered client; the provider looks clients up at every request, so at once. False if there was none. */
export async function deleteClient(roomId: string, clientId: string): Promise<boolean> {
  const key = { roomId, model: 'Client', id: clientId }
  if (!(await readOidc(key))) return false
  await deleteOidc(key)
  return true
}
