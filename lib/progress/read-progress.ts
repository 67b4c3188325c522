import { bangkokDay } from '@/lib/rooms/bangkok-day'
import { type Room, roomNow } from '@/lib/rooms/room'
import { type Part, type Progress, partSteps } from './progress'
import { readParts } from './store'

export type RoomProgress = Record<Part, Progress | null>

/** How far a room has come in both parts; null for one that was never begun. */
export async function readProgress(room: Room, realNow = new Date()): Promise<RoomProgress> {
  const parts = await readParts(room.id)
  const today = bangkokDay(roomNow(room, realNow))
  const find = (part: Part) => parts.find(one => one.part === part)
  const [first, second] = [find(1), find(2)]
  return { 1: first ?? null, 2: second ? afterTheNight(second, today) : null }
}

/** Manual part 2, step 8: what was saved works on the day after, by the room clock. Pure. */
export function afterTheNight(progress: Progress, today: string): Progress {
  const isAwaited = progress.state === 'waiting' && progress.step === partSteps[progress.part]
  if (!isAwaited || today <= progress.roomDay) return progress
  const ended = { ...progress.story, endedAt: progress.since.getTime() }
  return { ...progress, state: 'done', ended }
}
