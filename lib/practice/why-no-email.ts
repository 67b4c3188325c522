import type { Room } from '@/lib/rooms/room'
import { describeEmailState } from '@/lib/seis/describe-email-state'

export interface WhyNoEmail {
  state: 'no-email' | 'password-address-only' | 'saved-waiting'
  /** ISO day from which signing in will work; only for `saved-waiting`. */
  usableFrom?: string
}

/**
 * What the register knows of a person whom ETDA Connect cannot mail: which press was missed, or from which day
 * it will work (manual part 2, steps 7 and 8). The theatre's knowledge; neither site has it.
 */
export async function whyNoEmail(room: Room, citizenId: string): Promise<WhyNoEmail> {
  const known = await describeEmailState(room.id, citizenId)
  if (known.state === 'saved-waiting') return { state: known.state, usableFrom: known.usableFrom }
  return { state: known.state === 'password-address-only' ? known.state : 'no-email' }
}
