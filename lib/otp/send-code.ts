import { randomBytes } from 'node:crypto'
import { generateSecret, generateSync } from 'otplib'
import { strike } from '@/lib/faults/strike'
import { maskEmail } from '@/lib/identity'
import { takeShare } from '@/lib/limits/take-share'
import { newMessageId } from '@/lib/mail/deliver'
import { type CodeMail, sendCodeMail } from '@/lib/mail/send-code-mail'
import { rates } from '@/lib/rooms/limits'
import type { Room } from '@/lib/rooms/room'
import { roomNow } from '@/lib/rooms/room'
import { opaque } from '@/lib/secrets/secrets'
import { recordHop } from '@/lib/trace/record-hop'
import { takeLetter } from './allowance'
import { otpLifetimeSeconds, otpSends, otpTries, resendInSeconds, resendWaitSeconds } from './rules'
import {
  addChallenge,
  giveBackLetter,
  keepMessageId,
  type Purpose,
  readChallenges,
  withdrawChallenge,
} from './store'

export interface SendCode extends Omit<Purpose, 'roomId'> {
  citizenId: string
  /** Where the code goes, as the register holds it. */
  to: string
  /** Name in the greeting. */
  name: string
}

export type SendCodeOutcome =
  | { ok: true; reference: string; sendsLeft: number }
  | { ok: false; slip: 'wait'; seconds: number }
  | { ok: false; slip: 'no-sends-left' | 'too-many-letters' }
  /** Too many letters, or wrong codes, over several sign-ins; `until` is real time. */
  | { ok: false; slip: 'letter-limit' | 'guess-limit'; until: Date }

const referenceLetters = 'ABCDEFGHJKLMNPQRSTUVWXYZ'

/** Sortable by real time, unique. */
const newChallengeId = (at: Date): string =>
  at.getTime().toString(16).padStart(12, '0') + randomBytes(8).toString('hex')

/** What is kept of a code. Its purpose is part of the digest, so that a code opens nothing else. */
export const digestCode = (purpose: Purpose, code: string): Promise<string> =>
  opaque('otp', purpose.roomId, purpose.site, purpose.purpose, code)

/**
 * Makes a code (otplib) and mails it; any older code of the same purpose is dead from then on. Manual part 1
 * step 4, part 2 step 4. Refuses within the resend wait and after `otpSends` codes; of two requests at the same
 * moment one makes the code and one is told to wait, so there is one letter.
 */
export async function sendCode(room: Room, wish: SendCode, realNow = new Date()): Promise<SendCodeOutcome> {
  const purpose = { roomId: room.id, site: wish.site, purpose: wish.purpose }
  const now = roomNow(room, realNow)
  const newest = (await readChallenges(purpose))[0]
  if (newest) {
    const seconds = newest.usedAt ? 0 : resendInSeconds(newest, room.pace, now)
    if (seconds > 0) return { ok: false, slip: 'wait', seconds }
    if (newest.sendsLeft <= 0) return { ok: false, slip: 'no-sends-left' }
  }
  const share = await takeShare([[rates.lettersOfRoom, room.id]], realNow)
  if (!share.ok) return { ok: false, slip: 'too-many-letters' }
  const allowed = await takeLetter(room, wish.site, wish.citizenId, realNow)
  if (!allowed.ok) return allowed
  const allowance = { roomId: room.id, site: wish.site, citizenId: wish.citizenId }
  const code = generateSync({ secret: generateSecret() })
  const reference = Array.from(randomBytes(4), byte => referenceLetters[byte % referenceLetters.length]).join(
    '',
  )
  const sendsLeft = newest ? newest.sendsLeft - 1 : otpSends - 1
  const expiresAt = new Date(now.getTime() + otpLifetimeSeconds * 1000)
  const mail: CodeMail = { site: wish.site, to: wish.to, name: wish.name, code, reference, expiresAt }
  const id = newChallengeId(realNow)
  let messageId = newMessageId(realNow)
  const isOurs = await addChallenge(
    {
      ...purpose,
      id,
      citizenId: wish.citizenId,
      reference,
      codeDigest: await digestCode(purpose, code),
      messageId,
      sentAt: now,
      expiresAt,
      triesLeft: otpTries,
      sendsLeft,
    },
    newest !== undefined,
  )
  if (!isOurs) {
    await giveBackLetter(allowance)
    return { ok: false, slip: 'wait', seconds: resendWaitSeconds(room.pace) }
  }
  const { site, citizenId } = wish
  const { bend, faults } = await strike(room, 'letter', { site, citizenId }, realNow)
  try {
    const [first, ...more] = await bend([{ code, at: realNow }])
    if (first && first.at !== realNow) messageId = await keepMessageId(id, newMessageId(first.at))
    if (first) await sendCodeMail(room, { ...mail, code: first.code, messageId }, first.at)
    for (const { code, at } of more)
      await sendCodeMail(room, { ...mail, code, messageId: newMessageId(at) }, at)
  } catch (error) {
    // A code that nobody can read must not kill the one before it.
    await withdrawChallenge(purpose, id, reference)
    await giveBackLetter(allowance)
    throw error
  }
  recordHop(room.id, {
    kind: 'letter',
    channel: 'back',
    from: site === 'connect' ? 'connect' : 'register',
    to: 'mailbox',
    // What else joins the letter to its sign-in, the request that asked for it has noted (lib/trace/hop-context).
    keys: site === 'connect' ? [`uid:${wish.purpose.split('/')[0]}`] : [],
    request: { to: maskEmail(wish.to), reference, expires_at: expiresAt.toISOString() },
    ...(faults.length > 0 ? { faults } : {}),
  })
  return { ok: true, reference, sendsLeft }
}
