import { strike } from '@/lib/faults/strike'
import { type Room, roomNow } from '@/lib/rooms/room'
import { decideOtp, type OtpOutcome } from './rules'
import { digestCode } from './send-code'
import { endChallenge, readChallenges, type Subject, spendTry, useChallenge } from './store'

/**
 * Submits a code (six Arabic digits). `ok` for exactly one of any number of simultaneous right submissions;
 * every wrong one costs a try, and the last try locks.
 */
export async function verifyCode(
  room: Room,
  site: Subject['site'],
  subjectId: string,
  code: string,
  realNow = new Date(),
): Promise<OtpOutcome> {
  const subject = { roomId: room.id, site, subject: subjectId }
  const now = roomNow(room, realNow)
  const [newest = null, ...older] = await readChallenges(subject)
  const codeDigest = await digestCode(subject, code)
  const outcome = decideOtp(
    newest,
    newest?.codeDigest === codeDigest,
    older.some(challenge => challenge.codeDigest === codeDigest),
    now,
  )
  if (!newest) return outcome
  const [fault] = await strike(room, 'code', { site, citizenId: newest.citizenId }, realNow)
  if (fault === 'code-expired') {
    await endChallenge(newest.id, { expiresAt: now })
    return { ok: false, slip: 'expired' }
  }
  if (fault === 'too-many-tries') {
    await endChallenge(newest.id, { triesLeft: 0 })
    return { ok: false, slip: 'locked' }
  }
  if (outcome.ok)
    return (await useChallenge(newest.id, codeDigest, now)) ? outcome : { ok: false, slip: 'used' }
  const costsTry = outcome.slip === 'wrong' || (outcome.slip === 'locked' && newest.triesLeft > 0)
  if (costsTry && !(await spendTry(newest.id))) return { ok: false, slip: 'locked' }
  return outcome
}
