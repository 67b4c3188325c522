import { castOn } from '@/prisma/personas'
import type { Person } from './columns'

/** Who is in a room at its start: the cast of the ISO day `today`, with `own` added or in a member's place. */
export function firstPeople(own: readonly Person[], today: string): [Person, ...Person[]] {
  const isReplaced = (member: Person) =>
    own.some(person => person.citizenId === member.citizenId || person.key === member.key)
  const [first, ...others] = [...castOn(today).filter(member => !isReplaced(member)), ...own]
  if (!first) throw new Error('The cast is empty')
  return [first, ...others]
}
