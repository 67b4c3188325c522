import type { RoomOfToday } from '@/lib/rooms/room-of-today'
import type { ConnectPerson } from './person-row'
import { readPerson, readPersonByCitizenId } from './store'

/** The person of an account, or null. */
export const findPerson = (roomId: string, accountId: string): Promise<ConnectPerson | null> =>
  readPerson(roomId, accountId)

/** The person whose citizen id it is, or null: as the hand-over of the room's present day left them. */
export const findPersonByCitizenId = (today: RoomOfToday, citizenId: string): Promise<ConnectPerson | null> =>
  readPersonByCitizenId(today.room.id, citizenId)
