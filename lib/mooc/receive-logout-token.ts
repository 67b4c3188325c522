import { issuerOf } from '@/lib/paths'
import { answerBackchannelLogout } from '@/lib/relying-party/answer-backchannel-logout'
import { moocClientId } from '@/lib/rooms/registered-clients'
import { deleteSessions } from './store'

/** A sign-out elsewhere, told by the provider: the MOOC's session ends with it. */
export const receiveLogoutToken = (roomId: string, request: Request): Promise<Response> =>
  answerBackchannelLogout(request, {
    roomId,
    site: 'mooc',
    issuer: issuerOf(roomId),
    clientId: moocClientId,
    endSessions: who => deleteSessions(roomId, who),
  })
