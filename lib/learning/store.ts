/** Accounts, sessions and finished readings of the learning space. */
import { database, type Prisma } from '@/lib/db/client'
import { isAlreadyThere, isOwnerGone } from '@/lib/db/errors'
import { type Claims, parseClaims } from './claims'

export interface Reader {
  id: string
  claims: Claims
  /** Oldest first. */
  finished: { readingId: string; finishedAt: Date }[]
}

/** Makes the account of (room, sub) or renews what the site may know; gives its id. Null when the room is gone. */
export async function keepAccount(row: Prisma.LearningAccountUncheckedCreateInput): Promise<string | null> {
  const { roomId, sub, claims } = row
  const write = () =>
    database().learningAccount.upsert({
      where: { roomId_sub: { roomId, sub } },
      create: row,
      update: { claims },
      select: { id: true },
    })
  try {
    // Where the statement cannot be the database's own upsert, the loser of a race finds the winner's row.
    return (await write().catch(error => (isAlreadyThere(error) ? write() : Promise.reject(error)))).id
  } catch (error) {
    if (isOwnerGone(error)) return null
    throw error
  }
}

export async function keepSession(row: Prisma.LearningSessionUncheckedCreateInput): Promise<void> {
  await database().learningSession.create({ data: row })
}

/** Whose session it is, with what they have read, in one operation. Null when it is over. */
export async function readReader(roomId: string, id: string, realNow: Date): Promise<Reader | null> {
  const session = await database().learningSession.findFirst({
    where: { id, roomId, expiresAt: { gt: realNow } },
    select: {
      account: {
        select: {
          id: true,
          claims: true,
          readings: { select: { readingId: true, finishedAt: true }, orderBy: { finishedAt: 'asc' } },
        },
      },
    },
  })
  if (!session) return null
  const { id: accountId, claims, readings } = session.account
  const kept = parseClaims(JSON.parse(claims))
  if (!kept) throw new Error(`Account ${accountId} of the learning space names nobody`)
  return { id: accountId, claims: kept, finished: readings }
}

/** What a sign-out says again to the provider, or null. The session is over afterwards. */
export async function takeSession(roomId: string, id: string): Promise<string | null> {
  const row = await database().learningSession.findFirst({ where: { roomId, id }, select: { idToken: true } })
  await database().learningSession.deleteMany({ where: { roomId, id } })
  return row?.idToken ?? null
}

/** Ends the session of that sid, or where none is named every one of that sub. How many. */
export async function deleteSessions(roomId: string, who: { sid?: string; sub?: string }): Promise<number> {
  const where = who.sid ? { roomId, sid: who.sid } : { roomId, account: { sub: who.sub ?? '' } }
  return (await database().learningSession.deleteMany({ where })).count
}

/** Keeps that a reading is finished; the first time counts. False when the account is gone. */
export async function keepFinished(row: Prisma.LearningReadingUncheckedCreateInput): Promise<boolean> {
  const { accountId, readingId } = row
  try {
    await database().learningReading.upsert({
      where: { accountId_readingId: { accountId, readingId } },
      create: row,
      update: {},
    })
    return true
  } catch (error) {
    if (isAlreadyThere(error)) return true
    if (isOwnerGone(error)) return false
    throw error
  }
}
