import { bangkokDay, nextBangkokMidnight } from './bangkok-day'
import { type Room, type RoomClock, realClock, roomNow } from './room'
import { readRoom, setClock } from './store'

/** At most one of the first three: by seconds, to a moment, to the next day or back to real time. */
export interface ClockMove {
  advanceSeconds?: number | undefined
  at?: Date | undefined
  to?: 'next-day' | 'real' | undefined
  /** Whether the clock stands still from there on; not named, it goes on as it does. */
  frozen?: boolean | undefined
}

/** Half past eight in the morning, when an office opens. */
const morningSeconds = 8.5 * 3600

/** What the clock shall show. */
function targetOf(clock: RoomClock, { advanceSeconds = 0, at, to }: ClockMove, realNow: Date): Date {
  const now = roomNow(clock, realNow)
  if (at) return at
  if (to) return new Date(nextBangkokMidnight(now).getTime() + morningSeconds * 1000)
  return new Date(now.getTime() + advanceSeconds * 1000)
}

/**
 * The clock after a move. Pure; `next-day` is 08:30 (Bangkok) of the day after the room's present day. A clock that
 * runs is a whole number of seconds from real time, rounded up: what it shows is never earlier than asked for.
 */
export function movedClock(clock: RoomClock, move: ClockMove, realNow: Date): RoomClock {
  const { advanceSeconds = 0, at, to } = move
  if (to === 'real') return realClock
  const isFrozen = move.frozen ?? clock.clockFrozenAt !== null
  // Whole seconds on whole seconds: nothing is rounded.
  if (!isFrozen && clock.clockFrozenAt === null && !at && !to)
    return { clockOffsetSeconds: clock.clockOffsetSeconds + advanceSeconds, clockFrozenAt: null }
  const target = targetOf(clock, move, realNow)
  const clockOffsetSeconds = Math.ceil((target.getTime() - realNow.getTime()) / 1000)
  return { clockOffsetSeconds, clockFrozenAt: isFrozen ? target : null }
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
    const clock = movedClock(seen, move, realNow)
    const today = bangkokDay(roomNow(clock, realNow))
    const [handedOverOn = today] = [seen.handedOverOn, today].sort()
    const moved = { ...clock, handedOverOn }
    if (await setClock(seen, moved)) return { ...seen, ...moved }
    const present = await readRoom(room.id, realNow)
    if (!present) return { ...seen, ...moved }
    if (move.to === 'next-day' && roomNow(present, realNow) > roomNow(room, realNow)) return present
    seen = present
  }
  throw new Error(`The clock of room ${room.id} was moved by others ${overtakenMoves} times`)
}
