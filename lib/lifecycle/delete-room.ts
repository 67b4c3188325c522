import { deleteRoom as remove } from './store'

/** Deletes a room and everything in it, at once and for good. True if it was there. */
export const deleteRoom = (roomId: string): Promise<boolean> => remove(roomId)
