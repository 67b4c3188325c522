/** Which party of the trace a client, an address or a program is. A new site of ours is a line in each table. */
import { env } from '@/lib/env'
import { learningClientId, moocClientId } from '@/lib/rooms/registered-clients'
import type { Party } from './hop'

/** Clients that are sites of ours; every other is an outside one. */
const partyOfClientId: Record<string, Party> = { [moocClientId]: 'mooc', [learningClientId]: 'learning' }
/** Where a site of ours lives in a room. */
const partyOfPath: readonly [RegExp, Party][] = [
  [/^\/r\/[^/]+\/mooc(\/|$)/, 'mooc'],
  [/^\/r\/[^/]+\/learning(\/|$)/, 'learning'],
  [/^\/r\/[^/]+\/connect(\/|$)/, 'connect'],
  [/^\/r\/[^/]+\/seis(\/|$)/, 'register'],
]
/** How a site of ours calls itself where it asks for what anybody may read (User-Agent, RFC 9110 §10.1.5). */
export const agentOf = (party: Party): string => `practice-${party}/1`

/** A site of ours by the id it is registered under. */
export const partyOfClient = (clientId: string): Party => partyOfClientId[clientId] ?? 'client'

/** Who asks for what names no client: a site of ours says so in its User-Agent. */
export const anonymousParty = (userAgent: string | null): Party =>
  Object.values(partyOfClientId).find(party => userAgent === agentOf(party)) ?? 'client'

/** Whose an address is: a site of ours, an outside client, or null where it is none. */
export function partyOfAddress(address: string | undefined): Party | null {
  if (!address || !URL.canParse(address)) return null
  const { origin, pathname } = new URL(address)
  if (origin !== env().APP_ORIGIN) return 'client'
  return partyOfPath.find(([shape]) => shape.test(pathname))?.[1] ?? 'client'
}
