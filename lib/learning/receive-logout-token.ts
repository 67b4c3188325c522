import { issuerOf } from '@/lib/paths'
import { answerBackchannelLogout } from '@/lib/relying-party/answer-backchannel-logout'
import { learningClientId } from '@/lib/rooms/registered-clients'
import { deleteSessions } from './store'

/** A sign-out elsewhere, told by the provider: the learning space's session ends with it. */
export const receiveLogoutToken = (roomId: string, request: Request): Promise<Response> =>
  answerBackchannelLogout(request, {
    roomId,
    site: 'learning',
    issuer: issuerOf(roomId),
    clientId: learningClientId,
    endSessions: who => deleteSessions(roomId, who),
  })
