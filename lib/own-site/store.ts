/** Sessions of the own site, each with what its sign-in showed. */
import { database, type Prisma } from '@/lib/db/client'
import { isOwnerGone } from '@/lib/db/errors'
import { type Seen, SeenShape } from './seen'

export interface Visit {
  seen: Seen
  /** Real time. */
  since: Date
  until: Date
}

/** False when the room is gone. */
export async function keepSession(row: Prisma.OwnSiteSessionUncheckedCreateInput): Promise<boolean> {
  try {
    await database().ownSiteSession.create({ data: row })
    return true
  } catch (error) {
    if (isOwnerGone(error)) return false
    throw error
  }
}

/** Null when it is over. */
export async function readVisit(roomId: string, id: string, realNow: Date): Promise<Visit | null> {
  const row = await database().ownSiteSession.findFirst({
    where: { id, roomId, expiresAt: { gt: realNow } },
    select: { seen: true, createdAt: true, expiresAt: true },
  })
  return row && { seen: SeenShape.parse(JSON.parse(row.seen)), since: row.createdAt, until: row.expiresAt }
}

/** What a sign-out says again to the provider, or null. The session is over afterwards. */
export async function takeSession(roomId: string, id: string): Promise<string | null> {
  const row = await database().ownSiteSession.findFirst({ where: { roomId, id }, select: { idToken: true } })
  await database().ownSiteSession.deleteMany({ where: { roomId, id } })
  return row?.idToken ?? null
}

/** Ends the session of that sid, or where none is named every one of that sub. How many. */
export async function deleteSessions(roomId: string, who: { sid?: string; sub?: string }): Promise<number> {
  const where = who.sid ? { roomId, sid: who.sid } : { roomId, sub: who.sub ?? '' }
  return (await database().ownSiteSession.deleteMany({ where })).count
}
