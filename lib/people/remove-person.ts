import { removePerson as remove } from './store'

/** Takes a person out of a room, with all that any word keeps of them. False when nobody there has that id. */
export const removePerson = (roomId: string, citizenId: string): Promise<boolean> => remove(roomId, citizenId)
