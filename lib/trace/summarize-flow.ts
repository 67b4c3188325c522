/** What a flow was, in a line: who asked, and how it ended. Pure. */
import { relyingParties, sites } from '@/lib/sites/sites.mjs'
import type { Party, RecordedHop } from './hop'
import type { Flow } from './join-flows'

export const endings = [
  'signed-in',
  'refreshed',
  'stopped',
  'denied',
  'error',
  'refused',
  'not-exchanged',
  'saved',
  'entered',
  'signed-out',
  'open',
] as const
type Ending = (typeof endings)[number]

export interface Summary {
  /** The site that asked for the sign-in; null where it is none. */
  asker: Party | null
  clientId: string | null
  ending: Ending
  /** The check that failed first, and the hop's place in the flow (0 is the first). */
  stoppedBy: { check: string; hop: number } | null
  faults: string[]
}

const askers: readonly Party[] = [...relyingParties.map(site => sites[site].party), 'client']

/** Where a check failed the flow was stopped, whatever its last hop says. */
export function summarizeFlow({ story, hops }: Flow): Summary {
  const failed = hops.findIndex(({ checks }) => checks?.some(({ ok }) => !ok))
  const check = hops[failed]?.checks?.find(({ ok }) => !ok)?.name
  const stoppedBy = check ? { check, hop: failed } : null
  return {
    asker: askers.find(party => hops.some(({ from, to }) => from === party || to === party)) ?? null,
    clientId: hops.find(({ clientId }) => clientId)?.clientId ?? null,
    ending: stoppedBy ? 'stopped' : endingOf(story, hops),
    stoppedBy,
    faults: [...new Set(hops.flatMap(({ faults = [] }) => faults))],
  }
}

type Sign = readonly [Ending, (hop: RecordedHop) => boolean]

/** Signs of how a flow ended, the strongest first. */
const signs: Record<Flow['story'], readonly Sign[]> = {
  'sign-in': [
    [
      'denied',
      ({ kind, response }) =>
        kind === 'authorization-error' && /access_denied/.test(String(response?.location)),
    ],
    ['error', ({ kind }) => kind === 'authorization-error'],
    ['refused', ({ kind }) => kind === 'authorization-refused'],
    ['not-exchanged', ({ kind, status = 0 }) => kind === 'token' && status >= 400],
    ['not-exchanged', ({ kind, accepted }) => kind === 'callback' && accepted === false],
    ['signed-in', ({ kind, status }) => kind === 'token' && status === 200],
  ],
  refresh: [
    ['not-exchanged', ({ kind, status = 0 }) => kind === 'refresh' && status >= 400],
    ['refreshed', ({ kind, status }) => kind === 'refresh' && status === 200],
  ],
  portal: [
    ['saved', ({ kind, accepted }) => kind === 'record-saved' && accepted === true],
    ['entered', ({ kind, accepted }) => kind === 'portal-sign-in' && accepted === true],
  ],
  'sign-out': [
    ['signed-out', ({ kind, status = 0 }) => kind === 'sign-out' && status >= 300 && status < 400],
  ],
  other: [],
}

const endingOf = (story: Flow['story'], hops: readonly RecordedHop[]): Ending =>
  signs[story].find(([, sign]) => hops.some(sign))?.[0] ?? 'open'
