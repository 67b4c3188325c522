import { publicUrl, sitePath } from '@/lib/paths'
import { findPerson } from '@/lib/people/list-people'
import type { RoomOfToday } from '@/lib/rooms/room-of-today'
import { issueTicket } from '@/lib/rooms/start-ticket'
import { type StartSite, sites } from '@/lib/sites/sites.mjs'
import { claimsForClient } from './claims-for-client'
import { refusalOf, type StatusRefusal } from './refusal-of'

export interface StartWish {
  citizenId: string
  site: StartSite
  /** How long the session lasts; not for seis and connect. */
  expiresInSeconds?: number
  /** At connect alone: a relying party that the person has allowed everything already. */
  clientId?: string
}

export type IssueStartAddressOutcome =
  | { ok: true; startUrl: string }
  | { ok: false; slip: 'nobody' | StatusRefusal | 'not-at-connect' | 'no-room' }

/** Whom ETDA Connect does not know may not begin at a site that is no client of it either: then it is told nothing. */
const noClient = { id: '', scopes: [] } as const

/**
 * An address that lands a browser signed in at a site, once, as if connect had proven the person. Whom connect would
 * refuse gets none.
 */
export async function issueStartAddress(
  today: RoomOfToday,
  { citizenId, site, expiresInSeconds, clientId }: StartWish,
): Promise<IssueStartAddressOutcome> {
  const roomId = today.room.id
  const person = await findPerson(roomId, citizenId)
  if (!person) return { ok: false, slip: 'nobody' }
  const refusal = refusalOf(person)
  if (refusal) return { ok: false, slip: refusal }
  const row = sites[site]
  const { id, scopes } = 'client' in row ? row.client : noClient
  const claims = await claimsForClient(today, id, citizenId, scopes)
  if (!claims) return { ok: false, slip: 'not-at-connect' }
  const payload =
    row.start === 'citizenId' ? { citizenId, clientId } : { claims, lifetimeSeconds: expiresInSeconds }
  const ticket = await issueTicket(roomId, site, payload)
  return ticket
    ? { ok: true, startUrl: publicUrl(sitePath(site, roomId, `/start/${ticket}`)) }
    : { ok: false, slip: 'no-room' }
}
