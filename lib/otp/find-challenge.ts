import { type Room, roomNow } from '@/lib/rooms/room'
import { otpLifetimeSeconds, resendInSeconds } from './rules'
import { type Purpose, readChallenges } from './store'

export interface ChallengeView {
  reference: string
  expiresAt: Date
  /** Seconds until the code dies; 0 when it is dead. */
  expiresInSeconds: number
  resendInSeconds: number
  sendsLeft: number
  triesLeft: number
  used: boolean
  /** More time was asked for (give-more-time.ts). */
  isStretched: boolean
}

/** What the page that waits for a code may show; never the code. Null when none was sent. */
export async function findChallenge(
  room: Room,
  site: Purpose['site'],
  purpose: string,
  realNow = new Date(),
): Promise<ChallengeView | null> {
  const [newest] = await readChallenges({ roomId: room.id, site, purpose })
  if (!newest) return null
  const now = roomNow(room, realNow)
  return {
    reference: newest.reference,
    expiresAt: newest.expiresAt,
    expiresInSeconds: Math.max(0, Math.floor((newest.expiresAt.getTime() - now.getTime()) / 1000)),
    resendInSeconds: resendInSeconds(newest, room.pace, now),
    sendsLeft: newest.sendsLeft,
    triesLeft: newest.triesLeft,
    used: newest.usedAt !== null,
    isStretched: newest.expiresAt.getTime() - newest.sentAt.getTime() > otpLifetimeSeconds * 1000,
  }
}
