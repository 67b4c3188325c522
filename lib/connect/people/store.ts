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

/**
 * The hand-over of one midnight, all or nothing: claims the day and replaces connect's copy by what the register
 * handed over; a running lock stays. True for exactly one of any number of simultaneous callers; the others
 * return when it is done.
 */
export const takeOver = (
  roomId: string,
  day: { before: string; today: string },
  people: Prisma.ConnectPersonCreateManyInput[],
): Promise<boolean> =>
  database().$transaction(async transaction => {
    const { count } = await transaction.room.updateMany({
      where: { id: roomId, handedOverOn: day.before },
      data: { handedOverOn: day.today },
    })
    if (count === 0) return false
    for (const { id, ...person } of people) {
      const where = { roomId_citizenId: { roomId, citizenId: person.citizenId } }
      await transaction.connectPerson.upsert({ where, create: { ...person, id }, update: person })
    }
    return true
  })
