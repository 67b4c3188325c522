/** The room clock. GET: what it shows. POST: moves it; OIDC times stay real. */
import { answer, json } from '@/lib/api/answer'
import { authorize } from '@/lib/api/authorize'
import { otherMethods } from '@/lib/api/other-methods'
import { presentClock } from '@/lib/api/present'
import { readBody } from '@/lib/api/read-body'
import { MoveClock } from '@/lib/api/schemas/clock'
import { moveClock } from '@/lib/rooms/move-clock'

type Context = { params: Promise<{ room: string }> }

export const GET = (request: Request, { params }: Context): Promise<Response> =>
  answer(async () => json(presentClock(await authorize(request, (await params).room))))

export const POST = (request: Request, { params }: Context): Promise<Response> =>
  answer(async () => {
    const room = await authorize(request, (await params).room)
    return json(presentClock(await moveClock(room, await readBody(request, MoveClock))))
  })

export const { PUT, PATCH, DELETE, OPTIONS } = otherMethods('GET', 'POST')
