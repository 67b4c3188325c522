import { type RelyingParty, type Site, siteOfClient, sites } from '@/lib/sites/sites.mjs'
import { messages } from './messages'
import type { Locale } from './translator'

export interface SiteWords {
  /** Of its pages: says that it is simulated. */
  title: string
  /** Over its lane in the trace: short. */
  party: string
}
export interface RelyingPartyWords extends SiteWords {
  name: string
  /** The words of a link that leads there from another site. */
  backTo: string
}

/** What a site is called: `site` of the message file that the table of sites names. */
export const siteWords = (locale: Locale, site: Site): SiteWords => messages[locale][sites[site].words].site
/** The same of a relying party, of which more is told. */
export const relyingPartyWords = (locale: Locale, site: RelyingParty): RelyingPartyWords =>
  messages[locale][sites[site].words].site
/** A client's name as the reader reads it: of the room's own sites in the reader's language, else as registered. */
export function clientNameIn(locale: Locale, clientId: string, name: string): string {
  const site = siteOfClient(clientId)
  return site ? relyingPartyWords(locale, site).name : name
}
