import type { Room } from '@/lib/rooms/room'
import { withHint } from './hints'
import type { Part } from './progress'
import { keepPart, readPart } from './store'

/** ขอคำใบ้: one more hint at a step, counted by one small write. */
export async function askHint(room: Room, part: Part, step: number, realNow = new Date()): Promise<void> {
  const known = await readPart(room.id, part)
  const next = known && withHint(known, step, realNow)
  if (next) await keepPart(room.id, next)
}
