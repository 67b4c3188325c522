/** GET: all that a test would prepare in the room, to open others from. The clients' secrets are in it; no token is. */
import { answer } from '@/lib/api/answer'
import { authorize } from '@/lib/api/authorize'
import { otherMethods } from '@/lib/api/other-methods'
import { takeSnapshot } from '@/lib/snapshot/take-snapshot'

type Context = { params: Promise<{ room: string }> }

export const GET = (request: Request, { params }: Context): Promise<Response> =>
  answer(async () => {
    const room = await authorize(request, (await params).room)
    return new Response(JSON.stringify(await takeSnapshot(room)), {
      headers: {
        'content-type': 'application/json',
        'content-disposition': 'attachment; filename="room.json"',
        'cache-control': 'no-store',
      },
    })
  })

export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherMethods('GET')
