/** GET: one person of the room. */
import { answer, json } from '@/lib/api/answer'
import { authorize } from '@/lib/api/authorize'
import { presentPersona } from '@/lib/api/present'
import { Problem } from '@/lib/api/problem'
import { findPerson } from '@/lib/rooms/list-people'

type Context = { params: Promise<{ room: string; citizenId: string }> }

export const GET = (request: Request, { params }: Context): Promise<Response> =>
  answer(async () => {
    const { room: roomId, citizenId } = await params
    const room = await authorize(request, roomId)
    const person = await findPerson(room.id, citizenId)
    if (!person) throw new Problem('no-such-persona')
    return json(presentPersona(person))
  })
