/**
 * People as they are put into a room from outside: into both registers at once, or into neither. The one word that
 * writes both; what a person does at a site is that site's to write.
 */

import { nothingDoneAtConnect } from '@/lib/connect/tables'
import { database } from '@/lib/db/client'
import { isAlreadyThere } from '@/lib/db/errors'
import { inHeldRoom } from '@/lib/db/in-held-room'
import { forgetWhatTheyDid, wipePerson } from '@/lib/db/wipe'
import { everyTable } from '@/lib/every-table'
import { nothingDoneAtSeis } from '@/lib/seis/tables'
import type { Person } from './columns'
import { copyRow, registerRow } from './rows'

/** The people of a room, as the register holds them now. */
export const readPeople = (roomId: string) => database().seisRecord.findMany({ where: { roomId } })

export const readPerson = (roomId: string, citizenId: string) =>
  database().seisRecord.findUnique({ where: { roomId_citizenId: { roomId, citizenId } } })

/** Taken is who is there by that citizen id or key: the database decides. */
export async function addPerson(
  roomId: string,
  person: Person,
  most: number,
): Promise<'added' | 'taken' | 'full' | 'no-room'> {
  const copy = await copyRow(roomId, person)
  try {
    const outcome = await inHeldRoom(roomId, async transaction => {
      if ((await transaction.seisRecord.count({ where: { roomId } })) >= most) return 'full'
      await transaction.seisRecord.create({ data: registerRow(roomId, person) })
      await transaction.connectPerson.create({ data: copy })
      return 'added'
    })
    return outcome ?? 'no-room'
  } catch (error) {
    if (isAlreadyThere(error)) return 'taken'
    throw error
  }
}

/** The person as if they had always been so; what they did since is forgotten. False when they are gone. */
export async function changePerson(roomId: string, person: Person): Promise<boolean> {
  const db = database()
  const { citizenId } = person
  const { id, ...copy } = await copyRow(roomId, person)
  const where = { roomId, citizenId }
  const [changed] = await db.$transaction([
    db.seisRecord.updateMany({ where, data: { ...registerRow(roomId, person), ...nothingDoneAtSeis } }),
    db.connectPerson.updateMany({ where, data: { ...copy, ...nothingDoneAtConnect } }),
    ...forgetWhatTheyDid(everyTable, where),
  ])
  return changed.count === 1
}

/** Out of both registers, with all that any word keeps of them; what is under way ends. False when nobody was there. */
export async function removePerson(roomId: string, citizenId: string): Promise<boolean> {
  const where = { roomId, citizenId }
  const [removed] = await database().$transaction([
    // First and by itself: of two that remove one person, one has done it.
    database().seisRecord.deleteMany({ where }),
    ...wipePerson(everyTable, where),
  ])
  return removed.count === 1
}
