import { relyingPartyWords } from '@/lib/i18n/site-words'
import { type Locale, translator } from '@/lib/i18n/translator'
import { roomPath, sitePath } from '@/lib/paths'
import { learnersSites, type RelyingParty, siteOfClient } from '@/lib/sites/sites.mjs'
import { clientLabel } from './client-label'
import { readClientMetadata } from './client-metadata'
import { readClient } from './store'

export interface WayBack {
  href: string
  text: string
  /** It leads out of the site, into the rehearsal, and stands with what the rehearsal says. */
  isOurs?: true
}

/**
 * Ways out of a page of the provider where nothing goes on: first to the site that sent the person, last to the room.
 * Without a known client every site of the room's own that is there for learners. To a tester's client only by what it registered: an address
 * out of the request could be anybody's (RFC 6749 §4.1.2.1).
 */
export async function waysBack(
  roomId: string,
  locale: Locale,
  clientId: string | undefined,
  moocRest = '',
): Promise<WayBack[]> {
  const t = translator(locale, 'connect')
  const siteWay = (site: RelyingParty) => ({
    href: sitePath(site, roomId, site === 'mooc' ? moocRest : ''),
    text: relyingPartyWords(locale, site).backTo,
  })
  const room: WayBack = { href: roomPath(roomId), text: t('backToRoom'), isOurs: true }
  const ours = siteOfClient(clientId)
  if (ours) return [siteWay(ours), room]
  const registered = clientId ? await readClient(roomId, clientId) : null
  if (!registered) return [...learnersSites.map(siteWay), room]
  const client = readClientMetadata(registered.payload)
  const webUri = client.redirect_uris.find(uri => /^https?:/.test(uri))
  // A native app's address (RFC 8252 §7.1) would begin nothing without its state: there the person goes back alone.
  if (!webUri) return [room]
  const { origin, host } = new URL(webUri)
  // The host is always told: the name is what a stranger calls it.
  const label = client.client_name ? `${clientLabel(clientId ?? '', client.client_name)} (${host})` : host
  return [{ href: `${origin}/`, text: t('backToClient', { client: label }) }, room]
}
