import { fullName, isUsableEmail } from '@/lib/identity'
import { type SendCodeOutcome, sendCode } from '@/lib/otp/send-code'
import { type Room, roomNow } from '@/lib/rooms/room'
import { lockOf } from './lock-of'
import { lockPerson, type SignIn } from './store'
import { otpSubject } from './submit-citizen-id'

export type ResendOutcome =
  | Exclude<SendCodeOutcome, { until: Date }>
  | { ok: false; slip: 'not-asked' }
  /** `until` is of the room's clock. */
  | { ok: false; slip: 'letter-limit'; until: Date }
  | { ok: false; slip: 'locked'; until: Date }

/** A new code for the person of this interaction; the old one is dead from then on. */
export async function resendOtp(room: Room, signIn: SignIn, realNow = new Date()): Promise<ResendOutcome> {
  const { person } = signIn
  if (!person || !isUsableEmail(person.email)) return { ok: false, slip: 'not-asked' }
  const until = lockOf(signIn, realNow)
  if (until) return { ok: false, slip: 'locked', until }
  const subject = otpSubject(signIn, person.id)
  const { citizenId, email } = person
  const wish = { site: 'connect', subject, citizenId, to: email, name: fullName(person) } as const
  const sent = await sendCode(room, wish, realNow)
  if (sent.ok || !('until' in sent)) return sent
  const again = roomNow(room, sent.until)
  if (sent.slip === 'letter-limit') return { ok: false, slip: sent.slip, until: again }
  await lockPerson(room.id, person.id, again)
  return { ok: false, slip: 'locked', until: again }
}
