import { strike } from '@/lib/faults/strike'
import { type Room, roomNow } from '@/lib/rooms/room'
import { logSecurityEvent } from '@/lib/web/security-log.mjs'
import { giveBack, takeGuess } from './allowance'
import { decideOtp, isAlive, type OtpOutcome } from './rules'
import { digestCode } from './send-code'
import { keepCodeLife, type Purpose, readChallenges, spendTry, useChallenge } from './store'

/**
 * Submits a code (six Arabic digits). `ok` for exactly one of any number of simultaneous right submissions;
 * every wrong one costs a try, and the last try locks. A code that could open something is judged only while the
 * person has guesses left over all their sign-ins (lib/otp/allowance).
 */
export async function verifyCode(
  room: Room,
  site: Purpose['site'],
  opens: Purpose['purpose'],
  code: string,
  realNow = new Date(),
): Promise<OtpOutcome> {
  const purpose = { roomId: room.id, site, purpose: opens }
  const now = roomNow(room, realNow)
  const [found, ...older] = await readChallenges(purpose)
  if (!found) return { ok: false, slip: 'no-code' }
  const { citizenId } = found
  const { bend } = await strike(room, 'code', { site, citizenId }, realNow)
  const newest = await bend(found)
  // What became of the code meanwhile is for the page too, which reads it anew.
  if (newest !== found) await keepCodeLife(newest)
  if (!isAlive(newest, now)) return judge()
  const allowed = await takeGuess(room, site, citizenId, realNow)
  if (!allowed.ok) return { ok: false, slip: 'guess-limit', until: allowed.until }
  const outcome = await judge()
  if (outcome.ok) {
    const isFirst = await useChallenge(newest.id, newest.codeDigest, now)
    await giveBack(room, site, citizenId, { letter: isFirst })
    return isFirst ? outcome : { ok: false, slip: 'used' }
  }
  if (outcome.slip === 'superseded') {
    await giveBack(room, site, citizenId)
    return outcome
  }
  if (!(await spendTry(newest.id))) return { ok: false, slip: 'locked' }
  if (outcome.slip === 'locked') logSecurityEvent('code-locked', { room: room.id, site })
  return outcome

  async function judge(): Promise<OtpOutcome> {
    const codeDigest = await digestCode(purpose, code)
    return decideOtp(
      newest,
      newest.codeDigest === codeDigest,
      older.some(challenge => challenge.codeDigest === codeDigest),
      now,
    )
  }
}
