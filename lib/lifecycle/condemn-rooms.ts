import { condemn } from './store'

/** These rooms are gone for everybody from now on; the sweep empties and deletes them in its own small pieces. */
export const condemnRooms = (roomIds: readonly string[], realNow: Date): Promise<number> =>
  condemn(roomIds, realNow)
