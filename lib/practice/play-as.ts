import { fullName, fullNameInEnglish } from '@/lib/identity'
import { listPeople } from '@/lib/people/list-people'
import { takeTurn } from '@/lib/rooms/take-turn'

/** Makes it the turn of the person with that key; does nothing when the room has no such person. */
export async function playAs(roomId: string, key: string): Promise<void> {
  const person = (await listPeople(roomId)).find(one => one.key === key)
  if (!person) return
  const { citizenId } = person
  await takeTurn(roomId, { citizenId, name: fullName(person), nameEn: fullNameInEnglish(person) })
}
