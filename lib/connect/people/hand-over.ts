/**
 * The nightly hand-over (manual part 2, step 8): seis's records become connect's copy at the room's midnight,
 * Asia/Bangkok. The one place where the two meet. It runs when somebody next needs it, on either side of the
 * wall: connect before it looks a person up, seis (through lib/practice) before it saves.
 */

import { strike } from '@/lib/faults/strike'
import { bangkokDay } from '@/lib/rooms/bangkok-day'
import { accountIdOf } from '@/lib/rooms/cast-rows'
import { type Room, roomNow } from '@/lib/rooms/room'
import { readRecordsForHandOver } from '@/lib/seis/read-records-for-hand-over'
import { recordHop } from '@/lib/trace/record-hop'
import { takeOver } from './store'

/**
 * Hands over what is due; true when this call did it. When it returns, the hand-over of the room's present day
 * is done, by whomever. Records are read before the day is claimed: whoever saves after midnight calls this
 * first, so as long as the day is unclaimed they are as midnight left them.
 */
export async function handOver(
  room: Pick<Room, 'id' | 'clockOffsetSeconds' | 'handedOverOn' | 'armedFaults' | 'pace'>,
  realNow = new Date(),
): Promise<boolean> {
  const today = bangkokDay(roomNow(room, realNow))
  if (today <= room.handedOverOn) return false
  const { bend, faults } = await strike(room, 'hand-over', {}, realNow)
  const records = await bend(await readRecordsForHandOver(room.id))
  const people = records.map(async record => ({
    roomId: room.id,
    id: await accountIdOf(room.id, record.citizenId),
    citizenId: record.citizenId,
    honorific: record.honorific,
    firstName: record.firstName,
    lastName: record.lastName,
    firstNameEn: record.firstNameEn,
    lastNameEn: record.lastNameEn,
    birthDate: record.birthDate,
    status: record.status,
    email: record.email,
  }))
  const isOurs = await takeOver(room.id, { before: room.handedOverOn, today }, await Promise.all(people))
  if (isOurs) {
    const response = { day: today, people: records.length }
    recordHop(room.id, {
      ...{ kind: 'hand-over', channel: 'back', from: 'register', to: 'connect', keys: [], response },
      ...(faults.length > 0 ? { faults } : {}),
    })
  }
  return isOurs
}
