import type Provider from 'oidc-provider'
import type { Session } from 'oidc-provider'
import { tellClient } from '@/lib/connect/provider/back-channel'
import { forgetGrant } from './forget-grant'

/**
 * Ends a session because somebody else signs in on its browser: what it allowed dies with it, and every site it
 * reached is told, or the last person would stay signed in there. A person's own sign-out is the provider's
 * (/session/end), which does the same.
 */
export async function endSession(provider: Provider, session: Session): Promise<void> {
  const { accountId } = session
  const reached = Object.entries(session.authorizations ?? {})
  await session.destroy()
  await Promise.all(reached.map(([, { grantId }]) => forgetGrant(provider, grantId)))
  if (accountId)
    await Promise.all(reached.map(([clientId, { sid }]) => tellClient(provider, clientId, accountId, sid)))
}
