/** Where a flow was stopped, or a careful client would have stopped it, and what this client did. Pure. */
import { isRelyingParty, type Site, siteNames, sites } from '@/lib/sites/sites.mjs'
import { type CheckName, type CheckRow, checkRow } from './checks'
import { type Check, type HopKind, isRefresh, type Party, type RecordedHop } from './hop'

/** What came of a check that failed, as far as it is seen. */
export const reactions = ['provider-stopped', 'site-stopped', 'went-on', 'out-of-sight'] as const
export type Reaction = (typeof reactions)[number]

/** A check that failed, and at which whoever makes it stops. */
export interface CarefulStop extends Pick<CheckRow, 'side' | 'rule' | 'section' | 'unless'> {
  check: CheckName
  /** Its place in the flow (0 is the first). */
  hop: number
  /** What this client, or the provider, did. */
  did: Reaction
}

/** What is told about a token or by a site: nobody stops at it. */
const stopsNobody = new Set<CheckName>(['token-active', 'logout-heard'])

/** The first that everybody has to make, else the first that somebody may. */
export function carefulStopOf(hops: readonly RecordedHop[]): CarefulStop | null {
  const failed = hops.flatMap(({ checks = [] }, hop) =>
    checks.filter(({ ok, name }) => !ok && !stopsNobody.has(name)).map(check => ({ hop, check })),
  )
  const found = failed.find(({ check }) => checkRow(check.name).rule === 'must') ?? failed[0]
  if (!found) return null
  const { hop, check } = found
  const { side, rule, section, unless } = checkRow(check.name)
  const did = reactionTo(check, hops, hop)
  return { check: check.name, hop, side, rule, section, did, ...(unless ? { unless } : {}) }
}

function reactionTo({ by }: Check, hops: readonly RecordedHop[], index: number): Reaction {
  if (by === 'provider') return 'provider-stopped'
  if (by === 'site') return 'site-stopped'
  const hop = hops[index]
  if (!hop) return 'out-of-sight'
  // A logout token: the site has answered whether it took it.
  const heard = hop.checks?.find(({ name }) => name === 'logout-heard')
  if (heard) return heard.ok ? 'went-on' : 'site-stopped'
  const site = [hop.from, hop.to].find(isOurSite)
  if (site) return reactionOfSite(site, hops.slice(0, index + 1))
  return hops.slice(index + 1).some(later => showsThatWentOn(later, hop)) ? 'went-on' : 'out-of-sight'
}

const ourSites: readonly Site[] = siteNames.filter(isRelyingParty)
const isOurSite = (party: Party): boolean => ourSites.some(site => sites[site].party === party)

/** A site of ours answers the browser once the exchange is over: its callback tells how. */
function reactionOfSite(site: Party, hops: readonly RecordedHop[]): Reaction {
  const callback = hops.findLast(({ kind, to }) => kind === 'callback' && to === site)
  if (callback?.accepted === undefined) return 'out-of-sight'
  return callback.accepted ? 'went-on' : 'site-stopped'
}

/** Kinds by which an outside client shows that it believed what it got: it uses the access token. */
const usesToken = new Set<HopKind>(['userinfo', 'introspection'])

function showsThatWentOn(later: RecordedHop, failed: RecordedHop): boolean {
  if (failed.kind === 'discovery') return later.kind === 'authorization-request'
  if (later.from !== 'client') return false
  const isExchange = later.kind === 'token' && !isRefresh(later)
  return usesToken.has(later.kind) || isRefresh(later) || (failed.channel === 'front' && isExchange)
}
