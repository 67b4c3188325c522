import { createRemoteJWKSet } from 'jose'
import type { Party } from '@/lib/trace/hop'
import { agentOf } from '@/lib/trace/parties'

type Keys = ReturnType<typeof createRemoteJWKSet>

const keptIssuers = 2000
const keysByAsker = new Map<string, Keys>()

/** The issuer's public keys for one site, fetched when first needed and again when a token names an unknown one. */
export function keysOf(issuer: string, site: Party): Keys {
  const asker = `${site} ${issuer}`
  const known = keysByAsker.get(asker)
  if (known) return known
  const keys = createRemoteJWKSet(new URL(`${issuer}/jwks`), { headers: { 'user-agent': agentOf(site) } })
  keysByAsker.set(asker, keys)
  const oldest = keysByAsker.keys().next().value
  if (keysByAsker.size > keptIssuers && oldest) keysByAsker.delete(oldest)
  return keys
}
