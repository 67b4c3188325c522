/** The people that ETDA Connect knows: its own copy of the register. */
import { database, type Prisma } from '@/lib/db/client'

export type ConnectPerson = Prisma.ConnectPersonGetPayload<object>

export const readPersonByCitizenId = (roomId: string, citizenId: string): Promise<ConnectPerson | null> =>
  database().connectPerson.findUnique({ where: { roomId_citizenId: { roomId, citizenId } } })

export const readPerson = (roomId: string, id: string): Promise<ConnectPerson | null> =>
  database().connectPerson.findUnique({ where: { roomId_id: { roomId, id } } })

/** `until` is of the room clock. */
export async function keepLock(roomId: string, id: string, until: Date): Promise<void> {
  await database().connectPerson.updateMany({ where: { roomId, id }, data: { lockedUntil: until } })
}
