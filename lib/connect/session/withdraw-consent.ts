import { tellClient } from '@/lib/connect/provider/back-channel'
import { providerOf } from '@/lib/connect/provider/provider'
import { connectPath } from '@/lib/paths'
import { tagOf } from '@/lib/trace/hide'
import { preciseNow } from '@/lib/trace/hop-context'
import { recordHop } from '@/lib/trace/record-hop'
import { findSession } from './find-session'
import { forgetGrant } from './forget-grant'

/**
 * Takes back what a site was allowed, at once: its grant and tokens are dead, the session no longer reaches it, and
 * the site is told to end its own session; the next visit asks again. False when nobody is signed in on this
 * browser, or the session does not reach that site.
 */
export async function withdrawConsent(roomId: string, clientId: string): Promise<boolean> {
  const session = await findSession(roomId)
  const authorization = session?.authorizations?.[clientId]
  if (!session?.authorizations || !authorization) return false
  const began = preciseNow()
  const provider = await providerOf(roomId)
  await forgetGrant(provider, authorization.grantId)
  delete session.authorizations[clientId]
  await session.persist()
  await tellClient(provider, clientId, session.accountId, authorization.sid)
  // The sites are told before the browser is answered.
  recordHop(
    roomId,
    {
      kind: 'consent-withdrawn',
      channel: 'front',
      from: 'browser',
      to: 'connect',
      keys: authorization.sid ? [`sid:${tagOf(authorization.sid)}`] : [],
      method: 'POST',
      clientId,
      address: connectPath(roomId, '/account/withdraw'),
      status: 303,
      request: { client_id: clientId },
    },
    began,
  )
  return true
}
