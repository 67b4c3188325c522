import { moocPath } from '@/lib/paths'
import { promptFor } from '@/lib/relying-party/prompt-for'
import { recordStart } from '@/lib/relying-party/record-start'
import { moocClientId } from '@/lib/rooms/registered-clients'
import type { Room } from '@/lib/rooms/room'
import { moocAuth, providerId } from './configure-auth'
import { readLastSignOut } from './last-sign-out'
import { afterSignIn, keepPendingSignIn } from './pending-sign-in'
import { readWantedCourse } from './wanted-course'

export interface StartedSignIn {
  /** At the provider. */
  location: string
  setCookies: string[]
}

/**
 * Begins the handshake (RFC 6749 §4.1.1): leaves state, nonce and verifier in a cookie and gives the address at
 * the provider to send the browser to. Afterwards the first lesson of the wanted course, else the dashboard.
 */
export async function startSignIn(room: Room): Promise<StartedSignIn> {
  const wanted = await readWantedCourse(room.id)
  const { signIn } = await moocAuth(room)
  const redirectTo = afterSignIn(room.id, wanted?.code)
  const prompt = promptFor(room.moocAsks, (await readLastSignOut(room.id)) !== null)
  const location: string = await signIn(providerId, { redirect: false, redirectTo }, prompt ? { prompt } : {})
  const state = new URL(location).searchParams.get('state') ?? ''
  recordStart(room.id, {
    kind: 'sign-in-started',
    party: 'mooc',
    clientId: moocClientId,
    address: moocPath(room.id, '/login/start'),
    state,
    location,
  })
  return { location, setCookies: await keepPendingSignIn(room.id, state, wanted?.code) }
}
