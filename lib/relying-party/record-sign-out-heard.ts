import { decodeJwt } from 'jose'
import { type RelyingParty, sites } from '@/lib/sites/sites.mjs'
import { keysByTag } from '@/lib/trace/hide'
import type { Check } from '@/lib/trace/hop'
import { recordRequest } from '@/lib/trace/record-hop'

export interface HeardSignOut {
  token: string
  /** Those that the site made, and acted on: all of them, or the one that failed. */
  checks: Check[]
}

/**
 * What a site made of a logout token, in the trace. The message itself is there as the provider sent it; only the site
 * can say what it checked.
 */
export function recordSignOutHeard(
  roomId: string,
  site: RelyingParty,
  { token, checks }: HeardSignOut,
): void {
  const { party, client } = sites[site]
  recordRequest(roomId, {
    kind: 'sign-out-heard',
    channel: 'inside',
    from: party,
    to: party,
    keys: keysByTag('sid', sidOf(token)),
    clientId: client.id,
    accepted: checks.length > 0 && checks.every(({ ok }) => ok),
    checks,
  })
}

/** By it the hop joins the sign-out, whether the token was believed or not. */
function sidOf(token: string): string | null {
  try {
    const { sid } = decodeJwt(token)
    return typeof sid === 'string' ? sid : null
  } catch {
    return null
  }
}
