/** The people that ETDA Connect knows: its own copy of the register. */
import { database } from '@/lib/db/client'
import { readRow } from '@/lib/db/statement'
import { type ConnectPerson, person } from './person-row'

export const readPersonByCitizenId = (roomId: string, citizenId: string): Promise<ConnectPerson | null> =>
  readRow`
    SELECT ${person} FROM "ConnectPerson" WHERE "roomId" = ${roomId} AND "citizenId" = ${citizenId}`

export const readPerson = (roomId: string, id: string): Promise<ConnectPerson | null> =>
  readRow`SELECT ${person} FROM "ConnectPerson" WHERE "roomId" = ${roomId} AND "id" = ${id}`

/** `until` is of the room clock. */
export async function keepLock(roomId: string, id: string, until: Date): Promise<void> {
  await database().connectPerson.updateMany({ where: { roomId, id }, data: { lockedUntil: until } })
}

/** What a tester gave people to be told of, of each as JSON. */
export async function readClaims(roomId: string): Promise<string[]> {
  const where = { roomId, claims: { not: null } }
  const rows = await database().connectPerson.findMany({ where, select: { claims: true } })
  return rows.flatMap(({ claims }) => claims ?? [])
}
