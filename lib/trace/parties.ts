/** Which party of the trace a client, an address or a program is. */
import { env } from '@/lib/env'
import { placeOf } from '@/lib/sites/place-of.mjs'
import { relyingParties, siteOfClient, sites } from '@/lib/sites/sites.mjs'
import { readUrl } from '@/lib/web/read-url.mjs'
import type { Party } from './hop'

/** How a site of ours calls itself where it asks for what anybody may read (User-Agent, RFC 9110 §10.1.5). */
export const agentOf = (party: Party): string => `practice-${party}/1`

/** A site of ours by the id it is registered under; every other is an outside one. */
export function partyOfClient(clientId: string): Party {
  const site = siteOfClient(clientId)
  return site ? sites[site].party : 'client'
}

/** Who asks for what names no client: a site of ours says so in its User-Agent. */
export const anonymousParty = (userAgent: string | null): Party =>
  relyingParties.map(site => sites[site].party).find(party => userAgent === agentOf(party)) ?? 'client'

/** Whose an address is: a site of ours, an outside client, or null where it is none. */
export function partyOfAddress(address: string | undefined): Party | null {
  const url = readUrl(address)
  if (!url) return null
  const site = url.origin === env().APP_ORIGIN ? placeOf(url.pathname)?.site : null
  return site ? sites[site].party : 'client'
}
