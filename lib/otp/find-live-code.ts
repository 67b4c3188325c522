import { oneOf } from '@/lib/db/columns'
import { extractCode } from '@/lib/mail/extract-code'
import { peekMessage } from '@/lib/mail/open-message'
import { findRoom } from '@/lib/rooms/find-room'
import { type Room, roomNow } from '@/lib/rooms/room'
import { waitInRoom } from '@/lib/waits/room-watch'
import { type OtpSite, otpSites } from './rules'
import { readLiveChallenge } from './store'

export interface LiveCode {
  code: string
  site: OtpSite
  reference: string
  to: string
  /** Room clock. */
  expiresAt: Date
}

/**
 * The newest code of a room that would still be accepted, read from the letter that carries it; null when
 * there is none. For testers: never one that is used, superseded, expired or out of tries.
 */
export async function findLiveCode(
  room: Room,
  filter: { site?: OtpSite; reference?: string; citizenId?: string },
  realNow = new Date(),
): Promise<LiveCode | null> {
  const challenge = await readLiveChallenge(room.id, filter, roomNow(room, realNow))
  const message = challenge && (await peekMessage(room.id, challenge.messageId, realNow))
  const code = message && extractCode(message.text)
  if (!code) return null
  return {
    code,
    site: oneOf(otpSites, challenge.site, 'OtpChallenge.site'),
    reference: challenge.reference,
    to: message.to,
    expiresAt: challenge.expiresAt,
  }
}

/**
 * The same, waiting up to `seconds` for one to come. The room is read anew at each look: its clock may be moved
 * meanwhile. In a room that is deleted there is nothing to wait for.
 */
export async function waitForLiveCode(
  room: Room,
  filter: Parameters<typeof findLiveCode>[1],
  seconds: number,
  signal?: AbortSignal,
): Promise<LiveCode | null> {
  if (seconds === 0) return findLiveCode(room, filter)
  const look = async () => {
    const present = await findRoom(room.id)
    return present && findLiveCode(present, filter)
  }
  const question = `code ${JSON.stringify([filter.site, filter.reference, filter.citizenId])}`
  return waitInRoom(room.id, question, look, seconds, signal)
}
