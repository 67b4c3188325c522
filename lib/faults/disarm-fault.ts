import { deleteFaults } from './store'

/** Takes a fault away, spent or not. False when the room has none of that id. */
export const disarmFault = async (roomId: string, id: string): Promise<boolean> =>
  (await deleteFaults(roomId, id)) === 1

/** Takes all faults of a room away. */
export const disarmAllFaults = async (roomId: string): Promise<void> => {
  await deleteFaults(roomId)
}
