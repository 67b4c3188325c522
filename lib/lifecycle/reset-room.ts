import { fullName, fullNameInEnglish } from '@/lib/identity'
import { firstPeople } from '@/lib/people/first-people'
import { peopleOf } from '@/lib/people/person-of'
import { bangkokDay } from '@/lib/rooms/bangkok-day'
import { realClock } from '@/lib/rooms/room'
import { readOpeningPersonas, refillRoom } from './store'

/**
 * Restores people, mail, clock, faults and sessions of a room, with whom it was opened with. Its id, token,
 * issuer, keys and registered clients stay, so a tester's configuration goes on working.
 */
export async function resetRoom(roomId: string, realNow = new Date()): Promise<void> {
  const own = peopleOf((await readOpeningPersonas(roomId)) ?? '[]')
  const today = bangkokDay(realNow)
  const people = firstPeople(own, today)
  const [first] = people
  await refillRoom(roomId, people, {
    ...realClock,
    handedOverOn: today,
    turnCitizenId: first.citizenId,
    turnName: fullName(first),
    turnNameEn: fullNameInEnglish(first),
    lastUsedAt: realNow,
  })
}
