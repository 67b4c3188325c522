import { database, type Prisma } from '@/lib/db/client'
import { isOwnerGone } from '@/lib/db/errors'

/** Keeps many hops in one statement; those of a room that is gone are dropped. */
export async function addHops(rows: Prisma.TraceHopCreateManyInput[]): Promise<void> {
  try {
    await database().traceHop.createMany({ data: rows })
  } catch (error) {
    if (!isOwnerGone(error)) throw error
    for (const row of rows) {
      await database()
        .traceHop.createMany({ data: [row] })
        .catch(one => (isOwnerGone(one) ? undefined : Promise.reject(one)))
    }
  }
}

/** Oldest first, those after hop `edge`, or from it on. */
export const readHops = (roomId: string, edge: string | undefined, take: number, side: 'gt' | 'gte' = 'gt') =>
  database().traceHop.findMany({
    where: { roomId, ...(edge ? { id: { [side]: edge } } : {}) },
    orderBy: { id: 'asc' },
    take,
  })

/** The newest before hop `before`, newest first. */
export const readHopsBefore = (roomId: string, before: string | undefined, take: number) =>
  database().traceHop.findMany({
    where: { roomId, ...(before ? { id: { lt: before } } : {}) },
    orderBy: { id: 'desc' },
    take,
  })

/** Deletes all but the newest `keep`. */
export async function trimHops(roomId: string, keep: number): Promise<void> {
  const [oldestKept] = await database().traceHop.findMany({
    where: { roomId },
    orderBy: { id: 'desc' },
    skip: keep,
    take: 1,
    select: { id: true },
  })
  if (oldestKept) await database().traceHop.deleteMany({ where: { roomId, id: { lte: oldestKept.id } } })
}

export const deleteHops = async (roomId: string): Promise<void> => {
  await database().traceHop.deleteMany({ where: { roomId } })
}
