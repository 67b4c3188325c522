import { listPeople, type PersonOfRoom } from '@/lib/people/list-people'
import type { Room } from '@/lib/rooms/room'

/** The room's people and the one whose card is asked for; `turn` is whoever's turn it is. */
export async function findCard(
  room: Room,
  key: string,
): Promise<{ people: PersonOfRoom[]; person: PersonOfRoom | undefined }> {
  const people = await listPeople(room.id)
  const person = people.find(one => (key === 'turn' ? one.citizenId === room.turnCitizenId : one.key === key))
  return { people, person }
}
