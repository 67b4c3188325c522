import { isUsableEmail } from '@/lib/identity'
import type { RoomOfToday } from '@/lib/rooms/room-of-today'
import { decideConsent } from './decide-consent'
import { readPersonByCitizenId, type SignIn, updateSignIn } from './store'

/** Whether this interaction goes through without a click: the room says so, and the client hinted at somebody. */
export const isApprovedAtOnce = ({ room, citizenId, decision }: SignIn): boolean =>
  room.autoApprove && citizenId !== null && decision === null

/**
 * Signs in whom the client hinted at (`login_hint`) and allows what it asks, without a step in between: for tests
 * of something else. Who could not sign in by hand cannot here: then null, and the steps begin as usual. Else where
 * the browser goes on.
 */
export async function approveAtOnce(today: RoomOfToday, signIn: SignIn): Promise<string | null> {
  const { room, realNow } = today
  const { citizenId } = signIn
  if (!isApprovedAtOnce(signIn) || citizenId === null) return null
  const person = await readPersonByCitizenId(today, citizenId)
  if (person?.status !== 'active' || !isUsableEmail(person.email) || isOther(signIn, person.id)) {
    await updateSignIn(room.id, signIn.uid, { citizenId: null })
    return null
  }
  const proven = { personId: person.id, provenAt: realNow }
  await updateSignIn(room.id, signIn.uid, proven)
  return decideConsent(room, { ...signIn, ...proven, person }, 'allow', realNow)
}

/** Somebody else's session is live on this browser. */
const isOther = ({ provenAt, personId }: SignIn, id: string): boolean => provenAt !== null && personId !== id
