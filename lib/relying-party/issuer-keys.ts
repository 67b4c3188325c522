import { createRemoteJWKSet } from 'jose'

type Keys = ReturnType<typeof createRemoteJWKSet>

const keptIssuers = 2000
const keysByIssuer = new Map<string, Keys>()

/** The issuer's public keys, fetched when first needed and again when a token names an unknown one. */
export function keysOf(issuer: string): Keys {
  const known = keysByIssuer.get(issuer)
  if (known) return known
  const keys = createRemoteJWKSet(new URL(`${issuer}/jwks`))
  keysByIssuer.set(issuer, keys)
  const oldest = keysByIssuer.keys().next().value
  if (keysByIssuer.size > keptIssuers && oldest) keysByIssuer.delete(oldest)
  return keys
}
