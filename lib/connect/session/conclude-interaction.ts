import type Provider from 'oidc-provider'
import type { Interaction } from 'oidc-provider'
import { saveInteractionResult } from '@/lib/connect/oidc-provider-internals'
import { claimsAsked } from '@/lib/connect/people/claims'
import { acr } from '@/lib/connect/provider/interaction-policy'
import { endSession } from './end-session'
import type { LiveSession } from './find-session'

const refusal = { error: 'access_denied', error_description: 'the person did not allow the request' }

interface Decided {
  decision: 'allow' | 'deny'
  /** Of this browser now; another tab may have begun or ended it since the interaction began. */
  live: LiveSession | null
  accountId: string
  realNow: Date
}

/** Answers the provider's interaction with login and consent at once, or with the refusal; where the provider goes on. */
export async function concludeInteraction(
  provider: Provider,
  found: Interaction,
  { decision, ...decided }: Decided,
): Promise<string> {
  const { realNow } = decided
  // Whoever refuses needs no session, and the one that it began with may have ended.
  if (decision === 'deny') return saveInteractionResult(found, refusal, { keepsSession: false, realNow })
  const { result, keepsSession } = await allow(provider, found, decided)
  return saveInteractionResult(found, result, { keepsSession, realNow })
}

async function allow(
  provider: Provider,
  found: Interaction,
  { live, accountId, realNow }: Omit<Decided, 'decision'>,
) {
  const { params } = found
  const clientId = String(params.client_id)
  const isAnother = live !== null && live.accountId !== accountId
  // Somebody else is signed in on this browser: their session ends here, or the provider would ask to sign out first.
  if (isAnother) await endSession(provider, live)
  // The provider goes on with an interaction only in the session that it began with.
  const keepsSession = !isAnother && found.session !== undefined && found.session.uid === live?.uid
  const grantId = isAnother ? undefined : live?.authorizations?.[clientId]?.grantId
  const known = grantId ? await provider.Grant.find(grantId) : undefined
  const grant = known ?? new provider.Grant({ accountId, clientId })
  grant.addOIDCScope(String(params.scope ?? 'openid'))
  grant.addOIDCClaims(claimsAsked(params.claims))
  const consent = { grantId: await grant.save() }
  if (found.prompt.name === 'consent' && keepsSession) return { keepsSession, result: { consent } }
  const login = { accountId, acr, amr: ['otp'], ts: Math.floor(realNow.getTime() / 1000) }
  return { keepsSession, result: { consent, login, select_account: {} } }
}
