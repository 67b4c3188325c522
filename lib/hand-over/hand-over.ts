/**
 * The nightly hand-over (manual part 2, step 8): SEIS's records become ETDA Connect's copy at the room's midnight,
 * Asia/Bangkok. It belongs to neither site, and neither knows the other. It runs when somebody next needs it: the
 * routes of both hand over first and pass on the room as it then is (docs/decisions/0005).
 */
import { strike } from '@/lib/faults/strike'
import { copyRow } from '@/lib/people/rows'
import { bangkokDay } from '@/lib/rooms/bangkok-day'
import { type Room, roomNow } from '@/lib/rooms/room'
import type { RoomOfToday } from '@/lib/rooms/room-of-today'
import { recordHop } from '@/lib/trace/record-hop'
import { readRecords, takeOver } from './store'

/** `ran`: by this call, and not by another or not at all. */
export type HandedOver = RoomOfToday & { ran: boolean }

/**
 * Hands over what is due at `realNow`. When it returns, the hand-over of the room's present day is done, by whomever.
 * Records are read before the day is claimed: whoever saves after midnight has called this first, so as long as the
 * day is unclaimed they are as midnight left them.
 */
export async function handOver(room: Room, realNow = new Date()): Promise<HandedOver> {
  const today = bangkokDay(roomNow(room, realNow))
  if (today <= room.handedOverOn) return ofToday(room, realNow, false)
  const { bend, faults } = await strike(room, 'hand-over', {}, realNow)
  const records = await bend(await readRecords(room.id))
  const copies = await Promise.all(records.map(record => copyRow(room.id, record)))
  const ran = await takeOver(room.id, { before: room.handedOverOn, today }, copies)
  if (ran) {
    const response = { day: today, people: records.length }
    recordHop(room.id, {
      ...{ kind: 'hand-over', channel: 'back', from: 'register', to: 'connect', keys: [], response },
      ...(faults.length > 0 ? { faults } : {}),
    })
  }
  return ofToday({ ...room, handedOverOn: today }, realNow, ran)
}

/** The one place that makes it. */
const ofToday = (room: Room, realNow: Date, ran: boolean) => ({ room, realNow, ran }) as HandedOver
