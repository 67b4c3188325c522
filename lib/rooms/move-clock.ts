import { bangkokDay, nextBangkokMidnight } from './bangkok-day'
import { type Room, roomNow } from './room'
import { updateRoom } from './store'

export type ClockMove = { advanceSeconds: number } | { to: 'next-day' } | { to: 'real' }

/** Half past eight in the morning, when an office opens. */
const morningSeconds = 8.5 * 3600

/** The new offset in seconds. Pure; `next-day` is 08:30 (Bangkok) of the day after the room's present day. */
export function moveOffset(offsetSeconds: number, move: ClockMove, realNow: Date): number {
  if ('advanceSeconds' in move) return offsetSeconds + move.advanceSeconds
  if (move.to === 'real') return 0
  const midnight = nextBangkokMidnight(roomNow({ clockOffsetSeconds: offsetSeconds }, realNow))
  return Math.ceil((midnight.getTime() - realNow.getTime()) / 1000) + morningSeconds
}

/**
 * Moves the room clock; OIDC times are not touched, for outside clients reject anything but real time.
 * Moving back also moves back the day of the last hand-over, or the next midnight would be skipped.
 */
export async function moveClock(room: Room, move: ClockMove, realNow = new Date()): Promise<Room> {
  const clockOffsetSeconds = moveOffset(room.clockOffsetSeconds, move, realNow)
  const today = bangkokDay(roomNow({ clockOffsetSeconds }, realNow))
  const [handedOverOn = today] = [room.handedOverOn, today].sort()
  await updateRoom(room.id, { clockOffsetSeconds, handedOverOn })
  return { ...room, clockOffsetSeconds, handedOverOn }
}
