import type { Locale } from '@/lib/i18n/translator'
import { maskCitizenId, nameIn } from '@/lib/identity'
import { listPeople } from '@/lib/people/list-people'
import type { Room } from '@/lib/rooms/room'
import type { Flow } from '@/lib/trace/join-flows'
import { whomOf } from '@/lib/trace/whom'

/**
 * Says whom a flow was for, or null where nothing that passed tells. A masked number says it by the people of the room,
 * where one person alone has it; they are read only where such a number is the only trace of somebody.
 */
export async function nameWhom(
  room: Pick<Room, 'id'>,
  locale: Locale,
  flows: readonly Flow[],
): Promise<(flow: Flow) => string | null> {
  const told = new Map(flows.map(flow => [flow.id, whomOf(flow)]))
  const needsPeople = [...told.values()].some(whom => whom !== null && 'digits' in whom)
  const people = needsPeople ? await listPeople(room.id) : []
  return ({ id }) => {
    const whom = told.get(id)
    if (!whom) return null
    if ('name' in whom) return nameIn(locale, whom.name)
    const [person, ...others] = people.filter(({ citizenId }) => maskCitizenId(citizenId) === whom.digits)
    return person && others.length === 0 ? nameIn(locale, person) : null
  }
}
