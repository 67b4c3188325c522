import { z } from 'zod'
import type { Room } from '@/lib/rooms/room'
import { redeemTicket } from '@/lib/rooms/start-ticket'
import { admitLearner, ClaimsShape } from './admit-learner'
import { setCookie } from './cookies'
import { sealSession, sessionLifetimeSeconds } from './session'

const shape = z.object({ claims: ClaimsShape, lifetimeSeconds: z.number().optional() })

/** Lets the person of a ticket in, as if they had signed in; the Set-Cookie header, or null when the ticket is no good. */
export async function startSignedIn(room: Room, secret: string): Promise<string | null> {
  const ticket = await redeemTicket({ roomId: room.id, site: 'mooc', secret, shape })
  if (!ticket) return null
  const { claims, lifetimeSeconds = sessionLifetimeSeconds } = ticket
  const session = await admitLearner(room, claims, null, { lifetimeSeconds })
  return setCookie(
    room.id,
    'session',
    await sealSession(room.id, session, new Date(), lifetimeSeconds),
    lifetimeSeconds,
  )
}
