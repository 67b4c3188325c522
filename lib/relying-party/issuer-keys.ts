import { createRemoteJWKSet, customFetch, type JWTVerifyGetKey } from 'jose'
import { remember } from '@/lib/remember'
import { type KeySource, type Party, parties } from '@/lib/trace/hop'
import { noteKeys } from '@/lib/trace/hop-context'
import { providerFetch } from './provider-fetch'

type Keys = ReturnType<typeof createRemoteJWKSet>

/** How many issuers' keys each site keeps; a room is an issuer. */
const keptIssuersOfSite = 500
/**
 * As long as a person would wait. A class that presses Allow at once has each keys request wait its turn; the
 * library's own five seconds made of that a failed sign-in (seen with 50 at once on two busy cores).
 */
const patienceSeconds = 30

/**
 * The issuer's public keys for one site, from its memory: fetched when first needed, when a token names one that is
 * not among them (OpenID Connect Core §10.1.1), and when they are too old. Notes for the trace which of these it was.
 */
export function issuerKeys(issuer: string, site: Party): JWTVerifyGetKey {
  const keys = keysForSite(site)(issuer)
  return (header, token) => {
    noteKeys(sourceOf(keys, header.kid))
    return keys(header, token)
  }
}

/** Why the library is about to fetch them, or that it is not. After a fetch it takes no new one for half a minute. */
function sourceOf(keys: Keys, kid: string | undefined): KeySource {
  const known = keys.jwks()
  if (!known) return 'first'
  if (!keys.fresh) return 'aged'
  const isKnown = kid === undefined || known.keys.some(key => key.kid === kid)
  return isKnown || keys.coolingDown ? 'memory' : 'unknown-kid'
}

const keysForSite = remember(parties.length, (site: Party) =>
  remember(keptIssuersOfSite, issuer =>
    createRemoteJWKSet(new URL(`${issuer}/jwks`), {
      [customFetch]: providerFetch(site),
      timeoutDuration: patienceSeconds * 1000,
    }),
  ),
)
