/** Addresses that land signed in, once: a test begins in the middle of the story (control API, sessions). */
import type { z } from 'zod'
import { digest, randomName } from '@/lib/secrets/secrets'
import type { StartSite } from '@/lib/sites/sites.mjs'
import { addTicket, takeTicket } from './store'

/** Real time. */
export const ticketLifetimeSeconds = 300

/** What stands in the address; null when the room is gone. `payload` is what the site needs to let the person in. */
export async function issueTicket(
  roomId: string,
  site: StartSite,
  payload: unknown,
  realNow = new Date(),
): Promise<string | null> {
  const secret = randomName(32)
  const expiresAt = new Date(realNow.getTime() + ticketLifetimeSeconds * 1000)
  const row = { id: digest(secret), roomId, site, payload: JSON.stringify(payload), expiresAt }
  return (await addTicket(row)) ? secret : null
}

export interface TicketWish<T> {
  roomId: string
  site: StartSite
  /** What stands in the address. */
  secret: string
  /** What the site needs to let the person in. */
  shape: z.ZodType<T>
}

/** The payload, for exactly one caller; null when the ticket is used, expired, another room's or site's. */
export async function redeemTicket<T>(
  { roomId, site, secret, shape }: TicketWish<T>,
  realNow = new Date(),
): Promise<T | null> {
  const payload = await takeTicket({ id: digest(secret), roomId, site }, realNow)
  return payload === null ? null : shape.parse(JSON.parse(payload))
}
