import { moocPath } from '@/lib/paths'
import type { Room } from '@/lib/rooms/room'
import { moocAuth, providerId } from './configure-auth'
import { readWantedCourse } from './wanted-course'

/**
 * Begins the handshake (RFC 6749 §4.1.1): leaves state, nonce and verifier in cookies and gives the address at
 * the provider to send the browser to. Afterwards the first lesson of the wanted course, else the dashboard.
 */
export async function startSignIn(room: Room): Promise<string> {
  const wanted = await readWantedCourse(room.id)
  const { signIn } = await moocAuth(room)
  const redirectTo = moocPath(room.id, wanted ? `/learn/${wanted.code}` : '/dashboard')
  return signIn(providerId, { redirect: false, redirectTo })
}
