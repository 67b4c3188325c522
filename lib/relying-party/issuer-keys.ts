import { createRemoteJWKSet, customFetch } from 'jose'
import { remember } from '@/lib/remember'
import { type Party, parties } from '@/lib/trace/hop'
import { providerFetch } from './provider-fetch'

type Keys = ReturnType<typeof createRemoteJWKSet>

/** How many issuers' keys each site keeps; a room is an issuer. */
const keptIssuersOfSite = 500
/**
 * As long as a person would wait. A class that presses Allow at once has each keys request wait its turn; the
 * library's own five seconds made of that a failed sign-in (seen with 50 at once on two busy cores).
 */
const patienceSeconds = 30

/** The issuer's public keys for one site, fetched when first needed and again when a token names an unknown one. */
export const issuerKeys = (issuer: string, site: Party): Keys => keysForSite(site)(issuer)

const keysForSite = remember(parties.length, (site: Party) =>
  remember(keptIssuersOfSite, issuer =>
    createRemoteJWKSet(new URL(`${issuer}/jwks`), {
      [customFetch]: providerFetch(site),
      timeoutDuration: patienceSeconds * 1000,
    }),
  ),
)
