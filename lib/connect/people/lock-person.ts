import { keepLock } from './store'

/** Nobody proves to be this person by a code before `until`, which is of the room's clock. */
export const lockPerson = (roomId: string, id: string, until: Date): Promise<void> =>
  keepLock(roomId, id, until)
