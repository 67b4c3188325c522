import { removePerson as remove } from './store'

/** Takes a person out of both registers of a room. False when nobody there has that id. */
export const removePerson = (roomId: string, citizenId: string): Promise<boolean> => remove(roomId, citizenId)
