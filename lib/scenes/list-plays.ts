import { readPlays, type StoredPlay } from './store'

const shown = 20

/** What was played in a room, newest first. */
export const listPlays = (roomId: string): Promise<StoredPlay[]> => readPlays(roomId, shown)
