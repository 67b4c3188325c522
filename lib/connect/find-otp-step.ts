import { maskEmail } from '@/lib/identity'
import { type ChallengeView, findChallenge } from '@/lib/otp/find-challenge'
import { type Room, roomNow } from '@/lib/rooms/room'
import { readPerson, type SignIn } from './store'
import { otpSubject } from './submit-citizen-id'

export type OtpStep =
  | { state: 'waiting'; maskedEmail: string; challenge: ChallengeView }
  | { state: 'locked'; until: Date }
  | { state: 'not-asked' }

/** Where the code of an interaction stands; for the page that waits for it. */
export async function findOtpStep(room: Room, signIn: SignIn, realNow = new Date()): Promise<OtpStep> {
  const { personId } = signIn
  if (!personId) return { state: 'not-asked' }
  const [person, challenge] = await Promise.all([
    readPerson(room.id, personId),
    findChallenge(room, 'connect', otpSubject(signIn, personId), realNow),
  ])
  if (!person) return { state: 'not-asked' }
  const until = person.lockedUntil
  if (until && until > roomNow(room, realNow)) return { state: 'locked', until }
  if (!challenge || !person.email) return { state: 'not-asked' }
  return { state: 'waiting', maskedEmail: maskEmail(person.email), challenge }
}
