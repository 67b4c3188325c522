import { maskEmail } from '@/lib/identity'
import { type ChallengeView, findChallenge } from '@/lib/otp/find-challenge'
import type { Room } from '@/lib/rooms/room'
import { lockOf } from './lock-of'
import type { SignIn } from './store'
import { otpSubject } from './submit-citizen-id'

export type OtpStep =
  | { state: 'waiting'; maskedEmail: string; challenge: ChallengeView }
  | { state: 'locked'; until: Date }
  | { state: 'not-asked' }

/** Where the code of an interaction stands; for the page that waits for it. */
export async function findOtpStep(room: Room, signIn: SignIn, realNow = new Date()): Promise<OtpStep> {
  const { person } = signIn
  if (!person) return { state: 'not-asked' }
  const until = lockOf(signIn, realNow)
  if (until) return { state: 'locked', until }
  const challenge = await findChallenge(room, 'connect', otpSubject(signIn, person.id), realNow)
  if (!challenge || !person.email) return { state: 'not-asked' }
  return { state: 'waiting', maskedEmail: maskEmail(person.email), challenge }
}
