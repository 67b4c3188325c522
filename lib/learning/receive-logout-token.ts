import { answerBackchannelLogout } from '@/lib/relying-party/answer-backchannel-logout'
import { deleteSessions } from './store'

/** A sign-out elsewhere, told by the provider: the learning space's session ends with it. */
export const receiveLogoutToken = (roomId: string, request: Request): Promise<Response> =>
  answerBackchannelLogout(request, {
    roomId,
    site: 'learning',
    endSessions: who => deleteSessions(roomId, who),
  })
