/** GET: the people of the room, as the register holds them now. */
import { answer, json } from '@/lib/api/answer'
import { authorize } from '@/lib/api/authorize'
import { presentPersona } from '@/lib/api/present'
import { listPeople } from '@/lib/rooms/list-people'

type Context = { params: Promise<{ room: string }> }

export const GET = (request: Request, { params }: Context): Promise<Response> =>
  answer(async () => {
    const room = await authorize(request, (await params).room)
    return json((await listPeople(room.id)).map(presentPersona))
  })
