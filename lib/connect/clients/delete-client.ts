import { deleteClientRow } from './store'

/** Forgets a registered client; the provider looks clients up at every request, so at once. False if there was none. */
export const deleteClient = (roomId: string, clientId: string): Promise<boolean> =>
  deleteClientRow(roomId, clientId)
