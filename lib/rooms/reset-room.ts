import { fullName } from '@/lib/identity'
import { castOn } from '@/prisma/personas'
import { bangkokDay } from './bangkok-day'
import { refillRoom } from './store'

/**
 * Restores people, mail, clock and sessions of a room. Its id, token, issuer, keys and registered clients
 * stay, so a tester's configuration goes on working.
 */
export async function resetRoom(roomId: string, realNow = new Date()): Promise<void> {
  const cast = castOn(bangkokDay(realNow))
  const first = cast[0]
  if (!first) throw new Error('The cast is empty')
  await refillRoom(roomId, cast, {
    clockOffsetSeconds: 0,
    handedOverOn: bangkokDay(realNow),
    turnCitizenId: first.citizenId,
    turnName: fullName(first),
    lastUsedAt: realNow,
  })
}
