/** POST: opens a practice room. The token in the answer is shown this once. */
import { answer, json } from '@/lib/api/answer'
import { presentPersona, roomUrls } from '@/lib/api/present'
import { Problem } from '@/lib/api/problem'
import { readBody } from '@/lib/api/read-body'
import { OpenRoom } from '@/lib/api/schemas/room'
import { limitOpening } from '@/lib/rooms/limit-opening'
import { openRoom } from '@/lib/rooms/open-room'
import { expiryOf } from '@/lib/rooms/sweep-rooms'
import { clientAddress } from '@/lib/web/client-address'

export const POST = (request: Request): Promise<Response> =>
  answer(async () => {
    const wish = await readBody(request, OpenRoom)
    const limit = await limitOpening(clientAddress(request))
    if (!limit.ok)
      throw new Problem('too-many-rooms', undefined, undefined, {
        'retry-after': String(limit.retryAfterSeconds),
      })
    const room = await openRoom({ ...wish, openedBy: limit.openedBy })
    return json(
      {
        id: room.id,
        token: room.token,
        urls: roomUrls(room.id),
        personas: room.personas.map(presentPersona),
        expiresAt: expiryOf(room.createdAt).toISOString(),
      },
      201,
    )
  })
