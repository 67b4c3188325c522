import { promptFor } from '@/lib/relying-party/prompt-for'
import { recordStart } from '@/lib/relying-party/record-start'
import type { Onward } from '@/lib/relying-party/send-on'
import type { Room } from '@/lib/rooms/room'
import { withHopContext } from '@/lib/trace/hop-context'
import { leaveForProvider } from './configure-auth'
import { readLastSignOut } from './last-sign-out'
import { afterSignIn, keepPendingSignIn } from './pending-sign-in'
import { readWantedCourse } from './wanted-course'

/**
 * Begins the handshake (RFC 6749 §4.1.1): leaves state, nonce and verifier in a cookie and gives the address at
 * the provider to send the browser to. Afterwards the first lesson of the wanted course, else the dashboard.
 */
export const startSignIn = (room: Room): Promise<Onward> => withHopContext(room, () => start(room))

async function start(room: Room): Promise<Onward> {
  const wanted = await readWantedCourse(room.id)
  const prompt = promptFor(room.moocAsks, readLastSignOut(room.id) !== null)
  const { location, cookies } = await leaveForProvider(
    room,
    afterSignIn(room.id, wanted?.code),
    prompt ? { prompt } : {},
  )
  const state = new URL(location).searchParams.get('state') ?? ''
  const onward = { location, setCookies: await keepPendingSignIn(room.id, state, cookies, wanted?.code) }
  recordStart(room.id, { kind: 'sign-in-started', site: 'mooc', address: '/login/start', state, onward })
  return onward
}
