import { bangkokDay, nextBangkokMidnight } from './bangkok-day'
import { type Room, roomNow } from './room'
import { readRoom, setClock } from './store'

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

/** Each move that another overtook is made again from where the other left the clock. */
const overtakenMoves = 20

/**
 * Moves the room clock; OIDC times are not touched, for outside clients reject anything but real time.
 * Moving back also moves back the day of the last hand-over, or the next midnight would be skipped. Of simultaneous
 * moves none is lost, but a second tap of the next day follows the first: it is one day.
 */
export async function moveClock(room: Room, move: ClockMove, realNow = new Date()): Promise<Room> {
  let seen = room
  for (let attempt = 0; attempt < overtakenMoves; attempt++) {
    const clockOffsetSeconds = moveOffset(seen.clockOffsetSeconds, move, realNow)
    const today = bangkokDay(roomNow({ clockOffsetSeconds }, realNow))
    const [handedOverOn = today] = [seen.handedOverOn, today].sort()
    const moved = { clockOffsetSeconds, handedOverOn }
    if (await setClock(seen, moved)) return { ...seen, ...moved }
    const present = await readRoom(room.id, realNow)
    if (!present) return { ...seen, ...moved }
    const isSecondTap = 'to' in move && present.clockOffsetSeconds !== room.clockOffsetSeconds
    if (isSecondTap && move.to === 'next-day') return present
    seen = present
  }
  throw new Error(`The clock of room ${room.id} was moved by others ${overtakenMoves} times`)
}
