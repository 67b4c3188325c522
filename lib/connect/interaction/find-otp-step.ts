import { maskEmail } from '@/lib/identity'
import { type ChallengeView, findChallenge } from '@/lib/otp/find-challenge'
import type { Room } from '@/lib/rooms/room'
import { lockOf } from './lock-of'
import type { Interaction } from './store'
import { otpPurpose } from './submit-citizen-id'

export type OtpStep =
  | { state: 'waiting'; maskedEmail: string; challenge: ChallengeView }
  | { state: 'locked'; until: Date }
  | { state: 'not-asked' }

/** Where the code of an interaction stands; for the page that waits for it. */
export async function findOtpStep(
  room: Room,
  interaction: Interaction,
  realNow = new Date(),
): Promise<OtpStep> {
  const { person } = interaction
  if (!person) return { state: 'not-asked' }
  const until = lockOf(interaction, realNow)
  if (until) return { state: 'locked', until }
  const challenge = await findChallenge(room, 'connect', otpPurpose(interaction, person.id), realNow)
  if (!challenge || !person.email) return { state: 'not-asked' }
  return { state: 'waiting', maskedEmail: maskEmail(person.email), challenge }
}
