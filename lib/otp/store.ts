import { database, type Prisma } from '@/lib/db/client'
import type { OtpSite } from './rules'

export interface Subject {
  roomId: string
  site: OtpSite
  subject: string
}

export type StoredChallenge = Prisma.OtpChallengeGetPayload<object>

/** Newest first; two are enough to tell a superseded code from a wrong one. */
export const readChallenges = ({ roomId, site, subject }: Subject): Promise<StoredChallenge[]> =>
  database().otpChallenge.findMany({ where: { roomId, site, subject }, orderBy: { id: 'desc' }, take: 4 })

/** Keeps a new challenge; the older ones of its subject become worthless in the same transaction. */
export async function addChallenge(
  row: Prisma.OtpChallengeUncheckedCreateInput,
  hasOlder: boolean,
): Promise<void> {
  const db = database()
  const add = db.otpChallenge.create({ data: row })
  if (!hasOlder) {
    await add
    return
  }
  const { roomId, site, subject, reference } = row
  const kill = db.otpChallenge.updateMany({
    where: { roomId, site, subject, supersededBy: null },
    data: { supersededBy: reference },
  })
  await db.$transaction([kill, add])
}

/** The one conditional update that decides: true for exactly one of any number of simultaneous right codes. */
export async function useChallenge(id: string, codeDigest: string, now: Date): Promise<boolean> {
  const { count } = await database().otpChallenge.updateMany({
    where: { id, codeDigest, usedAt: null, supersededBy: null, triesLeft: { gt: 0 }, expiresAt: { gt: now } },
    data: { usedAt: now },
  })
  return count === 1
}

/** Takes one try; true if there was one left to take. */
export async function spendTry(id: string): Promise<boolean> {
  const { count } = await database().otpChallenge.updateMany({
    where: { id, usedAt: null, triesLeft: { gt: 0 } },
    data: { triesLeft: { decrement: 1 } },
  })
  return count === 1
}

/** Newest live challenge of a room: never a used, superseded or expired one. */
export const readLiveChallenge = (
  roomId: string,
  filter: { site?: OtpSite; reference?: string; citizenId?: string },
  now: Date,
) =>
  database().otpChallenge.findFirst({
    where: {
      roomId,
      ...filter,
      usedAt: null,
      supersededBy: null,
      triesLeft: { gt: 0 },
      expiresAt: { gt: now },
    },
    orderBy: { id: 'desc' },
  })
