import { z } from 'zod'
import { roomLimits } from '@/lib/rooms/limits'
import { ChosenClient } from './client'
import { OpenRoom } from './room'

/** A room of `npm start -- --room`: what POST /rooms takes, with the names that a compose file has to know before. */
export const RoomOfFile = OpenRoom.safeExtend({
  id: z.string().regex(/^[a-z0-9]{20}$/, 'must be 20 small letters and digits'),
  token: z
    .string()
    .regex(/^[A-Za-z0-9._~+/-]{20,200}$/, 'must be 20 to 200 letters, digits or . _ ~ + / - (RFC 6750 §2.1)'),
  clients: z.array(ChosenClient).max(roomLimits.clients).optional(),
})

export const RoomFile = z.array(RoomOfFile).min(1).max(50)
