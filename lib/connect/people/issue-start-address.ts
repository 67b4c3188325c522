import { learningPath, moocPath, publicUrl, seisPath } from '@/lib/paths'
import { findPerson } from '@/lib/rooms/list-people'
import { learningClientId, moocClientId } from '@/lib/rooms/registered-clients'
import { issueTicket, type StartSite } from '@/lib/rooms/start-ticket'
import { claimsForClient } from './claims-for-client'

export interface StartWish {
  citizenId: string
  site: StartSite
  /** How long the session lasts; not for seis. */
  expiresInSeconds?: number
}

export type IssueStartAddressOutcome =
  | { ok: true; startUrl: string }
  | { ok: false; slip: 'nobody' | 'retired' | 'not-at-connect' | 'no-room' }

const sites = {
  mooc: { path: moocPath, clientId: moocClientId, scopes: ['profile', 'email'] },
  learning: { path: learningPath, clientId: learningClientId, scopes: ['profile', 'pid'] },
  // Not a client of ETDA Connect; but whom ETDA Connect does not know may not begin there either.
  seis: { path: seisPath, clientId: moocClientId, scopes: [] },
} as const

/**
 * An address that lands a browser signed in at a site, once, as if connect had proven the person. Whom connect would
 * refuse gets none.
 */
export async function issueStartAddress(
  roomId: string,
  { citizenId, site, expiresInSeconds }: StartWish,
): Promise<IssueStartAddressOutcome> {
  const person = await findPerson(roomId, citizenId)
  if (!person) return { ok: false, slip: 'nobody' }
  if (person.status === 'retired') return { ok: false, slip: 'retired' }
  const { path, clientId, scopes } = sites[site]
  const claims = await claimsForClient(roomId, clientId, citizenId, scopes)
  if (!claims) return { ok: false, slip: 'not-at-connect' }
  const payload = site === 'seis' ? { citizenId } : { claims, lifetimeSeconds: expiresInSeconds }
  const ticket = await issueTicket(roomId, site, payload)
  return ticket
    ? { ok: true, startUrl: publicUrl(path(roomId, `/start/${ticket}`)) }
    : { ok: false, slip: 'no-room' }
}
