import { createRemoteJWKSet } from 'jose'
import type { Party } from '@/lib/trace/hop'
import { agentOf } from '@/lib/trace/parties'

type Keys = ReturnType<typeof createRemoteJWKSet>

const keptIssuers = 2000
/**
 * As long as a person would wait. A class that presses Allow at once has each keys request wait its turn; the
 * library's own five seconds made of that a failed sign-in (seen with 50 at once on two busy cores).
 */
const patienceSeconds = 30
const keysByAsker = new Map<string, Keys>()

/** The issuer's public keys for one site, fetched when first needed and again when a token names an unknown one. */
export function keysOf(issuer: string, site: Party): Keys {
  const asker = `${site} ${issuer}`
  const known = keysByAsker.get(asker)
  if (known) return known
  const keys = createRemoteJWKSet(new URL(`${issuer}/jwks`), {
    headers: { 'user-agent': agentOf(site) },
    timeoutDuration: patienceSeconds * 1000,
  })
  keysByAsker.set(asker, keys)
  const oldest = keysByAsker.keys().next().value
  if (keysByAsker.size > keptIssuers && oldest) keysByAsker.delete(oldest)
  return keys
}
