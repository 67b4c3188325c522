import { type Exchanged, finishCodeFlow } from '@/lib/code-flow/finish-code-flow'
import { sitePath } from '@/lib/paths'
import type { Room } from '@/lib/rooms/room'
import { digest, randomName } from '@/lib/secrets/secrets'
import { seeOther } from '@/lib/web/form'
import { setCookie } from './cookies'
import { failedSignInForm } from './failed-sign-in'
import { findVisit } from './find-visit'
import { forgetLastSignOut } from './last-sign-out'
import { pendingSignIns } from './pending-sign-ins'
import { type Asked, seenOf } from './seen'
import { keepSession } from './store'

/** A day's work, in real time. */
const sessionLifetimeSeconds = 8 * 3600
/** The cookie outlives its session, so that the site can say that it ended, and not just forget. */
const cookieSeconds = 2 * 86_400

/** The provider sent the browser back: what it brought is kept to be read. */
export const finishSignIn = (room: Room, request: Request): Promise<Response> =>
  finishCodeFlow(room, request, {
    pendingSignIns,
    failedSignInForm,
    admit: exchanged => admit(room, exchanged),
    isSomebodyIn: async () => (await findVisit(room.id)).visit !== null,
  })

async function admit(room: Room, exchanged: Exchanged<Asked>): Promise<Response> {
  const { tokens, idToken } = exchanged
  const secret = randomName(40)
  const now = new Date()
  const kept = await keepSession({
    id: digest(secret),
    roomId: room.id,
    sub: idToken.sub,
    sid: typeof idToken.sid === 'string' ? idToken.sid : null,
    idToken: tokens.id_token ?? null,
    seen: JSON.stringify(seenOf(exchanged)),
    createdAt: now,
    expiresAt: new Date(now.getTime() + sessionLifetimeSeconds * 1000),
  })
  if (!kept) throw new Error(`Room ${room.id} is gone`)
  const answer = seeOther(sitePath('own-site', room.id))
  answer.headers.append('set-cookie', setCookie(room.id, 'session', secret, cookieSeconds))
  answer.headers.append('set-cookie', forgetLastSignOut(room.id))
  return answer
}
