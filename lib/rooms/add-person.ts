import type { Persona } from '@/prisma/personas'
import { inventPerson } from './invent-person'
import { findPerson } from './list-people'
import { addPerson as add } from './store'

/** Adds a person to both registers of a room, as if they had always been there. Null when that id or key is taken. */
export async function addPerson(roomId: string, wish: Partial<Persona>) {
  const person = inventPerson(wish)
  return (await add(roomId, person)) ? findPerson(roomId, person.citizenId) : null
}
