import { learningPath, moocPath, publicUrl, seisPath } from '@/lib/paths'
import { findPerson } from '@/lib/people/list-people'
import { learningClientId, moocClientId } from '@/lib/rooms/registered-clients'
import type { RoomOfToday } from '@/lib/rooms/room-of-today'
import { issueTicket, type StartSite } from '@/lib/rooms/start-ticket'
import { claimsForClient } from './claims-for-client'
import { refusalOf, type StatusRefusal } from './refusal-of'

export interface StartWish {
  citizenId: string
  site: StartSite
  /** How long the session lasts; not for seis. */
  expiresInSeconds?: number
}

export type IssueStartAddressOutcome =
  | { ok: true; startUrl: string }
  | { ok: false; slip: 'nobody' | StatusRefusal | 'not-at-connect' | 'no-room' }

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
  today: RoomOfToday,
  { citizenId, site, expiresInSeconds }: StartWish,
): Promise<IssueStartAddressOutcome> {
  const roomId = today.room.id
  const person = await findPerson(roomId, citizenId)
  if (!person) return { ok: false, slip: 'nobody' }
  const refusal = refusalOf(person)
  if (refusal) return { ok: false, slip: refusal }
  const { path, clientId, scopes } = sites[site]
  const claims = await claimsForClient(today, clientId, citizenId, scopes)
  if (!claims) return { ok: false, slip: 'not-at-connect' }
  const payload = site === 'seis' ? { citizenId } : { claims, lifetimeSeconds: expiresInSeconds }
  const ticket = await issueTicket(roomId, site, payload)
  return ticket
    ? { ok: true, startUrl: publicUrl(path(roomId, `/start/${ticket}`)) }
    : { ok: false, slip: 'no-room' }
}
