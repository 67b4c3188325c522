import { lockPerson } from '@/lib/connect/people/lock-person'
import { isUsableEmail, nameIn } from '@/lib/identity'
import { type SendCodeOutcome, sendCode } from '@/lib/otp/send-code'
import { type Room, roomNow } from '@/lib/rooms/room'
import { lockOf } from './lock-of'
import type { Interaction } from './store'
import { otpPurpose } from './submit-citizen-id'

export type ResendOutcome =
  | Exclude<SendCodeOutcome, { until: Date }>
  | { ok: false; slip: 'not-asked' }
  /** `until` is of the room's clock. */
  | { ok: false; slip: 'letter-limit'; until: Date }
  | { ok: false; slip: 'locked'; until: Date }

/** A new code for the person of this interaction; the old one is dead from then on. */
export async function resendOtp(
  room: Room,
  interaction: Interaction,
  realNow = new Date(),
): Promise<ResendOutcome> {
  const { person } = interaction
  if (!person || !isUsableEmail(person.email)) return { ok: false, slip: 'not-asked' }
  const until = lockOf(interaction, realNow)
  if (until) return { ok: false, slip: 'locked', until }
  const purpose = otpPurpose(interaction, person.id)
  const { citizenId, email } = person
  const wish = { site: 'connect', purpose, citizenId, to: email, name: nameIn(room.locale, person) } as const
  const sent = await sendCode(room, wish, realNow)
  if (sent.ok || !('until' in sent)) return sent
  const again = roomNow(room, sent.until)
  if (sent.slip === 'letter-limit') return { ok: false, slip: sent.slip, until: again }
  await lockPerson(room.id, person.id, again)
  return { ok: false, slip: 'locked', until: again }
}
