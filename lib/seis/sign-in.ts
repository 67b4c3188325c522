import type { CitizenId } from '@/lib/identity'
import { giveBack, takeGuess } from '@/lib/otp/allowance'
import type { OtpOutcome } from '@/lib/otp/rules'
import { verifyCode } from '@/lib/otp/verify-code'
import { type Room, roomNow } from '@/lib/rooms/room'
import { waitFor } from '@/lib/wait-for'
import { isSignedIn } from './find-session'
import { passwordAddressOf, refusalOf } from './record'
import { passwordPurpose } from './request-password'
import { readRecord } from './store'
import { followVisit, type RenewedVisit, renewVisit, sameVisit, type Visit } from './visit'

/** `until` is of the room's clock. */
export type SignInOutcome = Exclude<OtpOutcome, { ok: true }> | ({ ok: true } & RenewedVisit)

const doubleTapSeconds = 3

/** What a visit's next secret follows from. */
const signInOf = (citizenId: CitizenId, code: string) => ['sign-in', citizenId, code] as const

/**
 * เข้าสู่ระบบ (manual part 2, step 4). `code` is six Arabic digits. Of any number of simultaneous submissions exactly
 * one spends the password; the visit goes on under a new secret, signed in, and the other submissions of the same
 * password follow it there; so does one that comes with the new secret, when the first had been answered already.
 */
export async function signIn(
  room: Room,
  visit: Visit,
  citizenId: CitizenId,
  code: string,
  realNow = new Date(),
): Promise<SignInOutcome> {
  const record = await readRecord(room.id, citizenId)
  if (isSignedIn(visit, record)) return { ok: true, ...sameVisit(visit) }
  const to = record && !refusalOf(record) ? passwordAddressOf(record) : null
  if (!to) return { ok: false, slip: 'no-code' }
  const outcome = await verifyCode(room, 'seis', passwordPurpose(visit, citizenId, to), code, realNow)
  if (!outcome.ok) {
    const look = () => followVisit(room.id, visit.secret, signInOf(citizenId, code), realNow)
    const first = outcome.slip === 'used' ? await waitFor(look, doubleTapSeconds) : null
    if (first) return { ok: true, ...first }
    return 'until' in outcome ? { ...outcome, until: roomNow(room, outcome.until) } : outcome
  }
  const same = visit.citizenId === citizenId
  const signedInAt = roomNow(room, realNow)
  const renewed = await renewVisit(visit, signInOf(citizenId, code), {
    citizenId,
    signedInAt,
    ...(same ? {} : { proven: false, group: null }),
  })
  return renewed ? { ok: true, ...renewed } : { ok: false, slip: 'no-code' }
}

/**
 * A tap that came with the visit's old secret, after the first one was answered: null unless its password is the one
 * that opened the visit. Counted as a guess, since it would tell a guesser as much.
 */
export async function followSignIn(
  room: Room,
  secret: string,
  citizenId: CitizenId,
  code: string,
  realNow = new Date(),
): Promise<RenewedVisit | null> {
  if (!(await readRecord(room.id, citizenId))) return null
  if (!(await takeGuess(room, 'seis', citizenId, realNow)).ok) return null
  const found = await followVisit(room.id, secret, signInOf(citizenId, code), realNow)
  if (found) await giveBack(room, 'seis', citizenId)
  return found
}
