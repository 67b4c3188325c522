import { castOn } from '@/prisma/personas'
import type { Person } from './columns'

/** Who is in a room at its start: the cast of the ISO day `today`, with `own` added or in a member's place. */
export function firstPeople(own: readonly Person[], today: string): Person[] {
  const isReplaced = (member: Person) =>
    own.some(person => person.citizenId === member.citizenId || person.key === member.key)
  return [...castOn(today).filter(member => !isReplaced(member)), ...own]
}
