import { bangkokDay } from '@/lib/rooms/bangkok-day'
import { type Room, roomNow } from '@/lib/rooms/room'
import { type Group, groupOf, type SeisRecord } from './record'
import { updateVisitOf } from './store'
import type { Visit } from './visit'

/** Manual part 2, step 5. True when it is this person's group; the wrong one changes nothing. */
export async function chooseGroup(
  room: Room,
  visit: Visit,
  record: SeisRecord,
  group: Group,
  realNow = new Date(),
): Promise<boolean> {
  if (groupOf(record, bangkokDay(roomNow(room, realNow))) !== group) return false
  return updateVisitOf(visit, { group })
}
