import { finishCodeFlow } from '@/lib/code-flow/finish-code-flow'
import { learningPath } from '@/lib/paths'
import type { Room } from '@/lib/rooms/room'
import { seeOther } from '@/lib/web/form'
import { admitReader } from './admit-reader'
import { failedSignInForm } from './failed-sign-in'
import { findVisitor } from './find-visitor'
import { forgetLastSignOut } from './last-sign-out'
import { pendingSignIns } from './pending-sign-ins'

/** The provider sent the browser back: in, and on to the reading that was wanted. */
export const finishSignIn = (room: Room, request: Request): Promise<Response> =>
  finishCodeFlow(room, request, {
    pendingSignIns,
    failedSignInForm,
    admit: async ({ tokens, idToken, userinfo, own }) => {
      const sid = typeof idToken.sid === 'string' ? idToken.sid : null
      const setCookie = await admitReader(room, userinfo, { sid, idToken: tokens.id_token ?? null })
      const answer = seeOther(learningPath(room.id, own.wanted ? `/readings/${own.wanted}` : ''))
      answer.headers.append('set-cookie', setCookie)
      answer.headers.append('set-cookie', forgetLastSignOut(room.id))
      return answer
    },
    isSomebodyIn: async () => (await findVisitor(room.id)).reader !== null,
  })
