import { fullName } from '@/lib/identity'
import type { Persona } from '@/prisma/personas'
import { bangkokDay } from './bangkok-day'
import { firstPeople } from './open-room'
import { readOpeningPersonas, refillRoom } from './store'

/**
 * Restores people, mail, clock, faults and sessions of a room, with whom it was opened with. Its id, token,
 * issuer, keys and registered clients stay, so a tester's configuration goes on working.
 */
export async function resetRoom(roomId: string, realNow = new Date()): Promise<void> {
  const own = JSON.parse((await readOpeningPersonas(roomId)) ?? '[]') as Persona[]
  const people = firstPeople(own, realNow)
  const first = people[0]
  if (!first) throw new Error('The cast is empty')
  await refillRoom(roomId, people, {
    clockOffsetSeconds: 0,
    handedOverOn: bangkokDay(realNow),
    turnCitizenId: first.citizenId,
    turnName: fullName(first),
    lastUsedAt: realNow,
  })
}
