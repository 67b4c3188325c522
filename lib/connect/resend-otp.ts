import { fullName, isUsableEmail } from '@/lib/identity'
import { type SendCodeOutcome, sendCode } from '@/lib/otp/send-code'
import type { Room } from '@/lib/rooms/room'
import { lockOf } from './lock-of'
import type { SignIn } from './store'
import { otpSubject } from './submit-citizen-id'

export type ResendOutcome =
  | SendCodeOutcome
  | { ok: false; slip: 'not-asked' }
  | { ok: false; slip: 'locked'; until: Date }

/** A new code for the person of this interaction; the old one is dead from then on. */
export async function resendOtp(room: Room, signIn: SignIn, realNow = new Date()): Promise<ResendOutcome> {
  const { person } = signIn
  if (!person || !isUsableEmail(person.email)) return { ok: false, slip: 'not-asked' }
  const until = lockOf(signIn, realNow)
  if (until) return { ok: false, slip: 'locked', until }
  const subject = otpSubject(signIn, person.id)
  const { citizenId, email } = person
  return sendCode(room, { site: 'connect', subject, citizenId, to: email, name: fullName(person) }, realNow)
}
