/** POST: opens a practice room. The token in the answer is shown this once. */
import { answer, json } from '@/lib/api/answer'
import { presentPersona, roomUrls } from '@/lib/api/present'
import { readBody } from '@/lib/api/read-body'
import { OpenRoom } from '@/lib/api/schemas/room'
import { openRoom } from '@/lib/rooms/open-room'
import { expiryOf } from '@/lib/rooms/sweep-rooms'

export const POST = (request: Request): Promise<Response> =>
  answer(async () => {
    const room = await openRoom(await readBody(request, OpenRoom))
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
