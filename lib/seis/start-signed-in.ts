import { z } from 'zod'
import { type Room, roomNow } from '@/lib/rooms/room'
import { redeemTicket } from '@/lib/rooms/start-ticket'
import { updateVisit } from './store'
import { beginVisit } from './visit'

const shape = z.object({ citizenId: z.string() })

/** Lets the person of a ticket in, as after เข้าสู่ระบบ; the Set-Cookie header, or null when the ticket is no good. */
export async function startSignedIn(
  room: Room,
  secret: string,
  realNow = new Date(),
): Promise<string | null> {
  const ticket = await redeemTicket({ roomId: room.id, site: 'seis', secret, shape }, realNow)
  if (!ticket) return null
  const { visit, setCookie } = await beginVisit(room.id, undefined, realNow)
  await updateVisit(visit.id, { citizenId: ticket.citizenId, signedInAt: roomNow(room, realNow) })
  return setCookie
}
