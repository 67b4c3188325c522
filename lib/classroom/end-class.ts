import { condemnRooms } from '@/lib/lifecycle/condemn-rooms'
import { deleteClass, readRoomsOfClass } from './store'
import { wakeBoard } from './watch-board'

/** Deletes a class with its seats, its history and the rooms of its learners, at once and for good. */
export async function endClass(id: string, realNow = new Date()): Promise<void> {
  const rooms = await readRoomsOfClass(id)
  await condemnRooms(
    rooms.map(({ roomId }) => roomId),
    realNow,
  )
  await deleteClass(id)
  wakeBoard(id)
}
