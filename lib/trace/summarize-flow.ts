/** What a flow was, in a line: who asked, and how it ended. Pure. */
import { relyingParties, siteOfClient, sites } from '@/lib/sites/sites.mjs'
import { type CarefulStop, carefulStopOf } from './careful-stop'
import type { CheckName } from './checks'
import { isRefresh, type Party, type RecordedHop } from './hop'
import type { Flow } from './join-flows'

export const endings = [
  'signed-in',
  'refreshed',
  'stopped',
  'denied',
  'error',
  'refused',
  'not-exchanged',
  'out-of-sight',
  'saved',
  'entered',
  'signed-out',
  'signed-out-in-part',
  'answered',
  'open',
] as const
export type Ending = (typeof endings)[number]

export interface Summary {
  /** The site that asked for the sign-in; null where it is none. */
  asker: Party | null
  clientId: string | null
  /** What happened, as far as it is seen. */
  ending: Ending
  /** The check that ended it: somebody acted on it. */
  stoppedBy: { check: CheckName; hop: number } | null
  /** The check at which the provider stops, or a careful client would, whatever this one did. */
  carefulStop: CarefulStop | null
  faults: string[]
}

const askers: readonly Party[] = [...relyingParties.map(site => sites[site].party), 'client']

/** Its ending is what happened, not what should have. */
export function summarizeFlow({ story, hops }: Flow): Summary {
  const carefulStop = carefulStopOf(hops)
  const clientId = hops.find(({ clientId: named }) => named)?.clientId ?? null
  const asker =
    askers.find(party => hops.some(({ from, to }) => from === party || to === party)) ?? partyOf(clientId)
  const ending = endingOf(story, { hops, carefulStop, isOutside: asker === 'client' })
  return {
    asker,
    clientId,
    ending,
    stoppedBy:
      ending === 'stopped' && carefulStop ? { check: carefulStop.check, hop: carefulStop.hop } : null,
    carefulStop,
    faults: [...new Set(hops.flatMap(({ faults = [] }) => faults))],
  }
}

/** Whose request it was that was refused before its site had a part in it. */
function partyOf(clientId: string | null): Party | null {
  if (clientId === null) return null
  const site = siteOfClient(clientId)
  return site ? sites[site].party : 'client'
}

interface Seen {
  hops: readonly RecordedHop[]
  carefulStop: CarefulStop | null
  /** Asked by an outside client: what it does with its tokens is seen only where it comes again. */
  isOutside: boolean
}
type Sign = readonly [Ending, (seen: Seen) => boolean]

const some =
  (isIt: (hop: RecordedHop) => boolean) =>
  ({ hops }: Seen): boolean =>
    hops.some(isIt)

const wasStopped = ({ carefulStop }: Seen): boolean =>
  carefulStop?.did === 'provider-stopped' || carefulStop?.did === 'site-stopped'
const isAnsweredExchange = (hop: RecordedHop): boolean =>
  hop.kind === 'token' && hop.status === 200 && !isRefresh(hop)
/** RFC 6749 §5.1. An answer with status 200 may yet be something else, such as a page of a network that wants a sign-in. */
const hasTokens = ({ wire }: RecordedHop): boolean => wire?.body?.members !== false
const gaveTokens = some(hop => isAnsweredExchange(hop) && hasTokens(hop))
/** What was answered should not have been believed, and nobody is seen to have gone on with it. */
const isLeftOpen = ({ carefulStop }: Seen): boolean =>
  carefulStop?.did === 'out-of-sight' && carefulStop.rule === 'must'
const gaveNoTokens = (seen: Seen): boolean => seen.hops.some(isAnsweredExchange) && !gaveTokens(seen)

/** Signs of how a flow ended, the strongest first. */
const signs: Record<Flow['story'], readonly Sign[]> = {
  'sign-in': [
    ['signed-in', some(({ kind, accepted }) => kind === 'callback' && accepted === true)],
    ['not-exchanged', seen => seen.isOutside && gaveNoTokens(seen)],
    ['out-of-sight', seen => seen.isOutside && isLeftOpen(seen)],
    ['stopped', seen => seen.isOutside && seen.carefulStop?.did === 'site-stopped'],
    ['signed-in', seen => seen.isOutside && gaveTokens(seen)],
    [
      'denied',
      some(
        ({ kind, response }) =>
          kind === 'authorization-error' && /access_denied/.test(String(response?.location)),
      ),
    ],
    ['error', some(({ kind }) => kind === 'authorization-error')],
    ['stopped', wasStopped],
    ['refused', some(({ kind }) => kind === 'authorization-refused')],
    ['not-exchanged', some(({ kind, status = 0 }) => kind === 'token' && status >= 400)],
    ['not-exchanged', some(({ kind, accepted }) => kind === 'callback' && accepted === false)],
  ],
  refresh: [
    ['stopped', wasStopped],
    ['refreshed', some(({ kind, status }) => kind === 'refresh' && status === 200)],
    ['refused', some(({ kind, status = 0 }) => kind === 'refresh' && status >= 400)],
  ],
  portal: [
    ['saved', some(({ kind, accepted }) => kind === 'record-saved' && accepted === true)],
    ['entered', some(({ kind, accepted }) => kind === 'portal-sign-in' && accepted === true)],
  ],
  'sign-out': [
    [
      'signed-out-in-part',
      some(({ checks = [] }) => checks.some(({ name, ok }) => name === 'logout-heard' && !ok)),
    ],
    ['signed-out', some(({ kind, status = 0 }) => kind === 'sign-out' && status >= 300 && status < 400)],
    ['stopped', wasStopped],
  ],
  other: [
    ['stopped', wasStopped],
    ['answered', some(({ status = 0 }) => status >= 200 && status < 400)],
  ],
}

const endingOf = (story: Flow['story'], seen: Seen): Ending =>
  signs[story].find(([, sign]) => sign(seen))?.[0] ?? 'open'
