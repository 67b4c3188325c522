/** Pages on which a site says that a sign-in did not succeed. Pure. */
import { placeOf } from '@/lib/sites/place-of.mjs'
import { isRelyingParty } from '@/lib/sites/sites.mjs'

/** By the path below a site's own: a relying party's two, and ETDA Connect's page of a sign-in that ended. */
const atRelyingParty = /^\/(login|sign-in)\/(failed|denied)$/
const atProvider = /^\/interaction\/[\w-]+\/ended$/

export function isFailurePage(path: string): boolean {
  const { site = null, rest = '' } = placeOf(path) ?? {}
  if (site === 'connect') return atProvider.test(rest)
  return site !== null && isRelyingParty(site) && atRelyingParty.test(rest)
}
