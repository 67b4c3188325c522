import { deleteArrived } from './store'

/** Takes a letter that has arrived out of a room's inbox. False when there is none of that id. */
export const deleteMessage = async (roomId: string, id: string): Promise<boolean> =>
  (await deleteArrived(roomId, id)) === 1

/** Empties a room's inbox; a letter that is still on its way arrives all the same. */
export async function deleteAllMessages(roomId: string): Promise<void> {
  await deleteArrived(roomId)
}
