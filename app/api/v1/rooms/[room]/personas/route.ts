/** GET: the people of the room, as the register holds them now. POST: one more, known to both registers at once. */
import { answer, created, json } from '@/lib/api/answer'
import { authorize } from '@/lib/api/authorize'
import { otherMethods } from '@/lib/api/other-methods'
import { presentPersona } from '@/lib/api/present'
import { Problem } from '@/lib/api/problem'
import { problemOf } from '@/lib/api/problem-of'
import { readBody } from '@/lib/api/read-body'
import { refuseUntoldClaims } from '@/lib/api/refuse-untold-claims'
import { roomFull } from '@/lib/api/room-full'
import { NewPersona } from '@/lib/api/schemas/persona'
import { addPerson } from '@/lib/people/add-person'
import { listPeople } from '@/lib/people/list-people'

type Context = { params: Promise<{ room: string }> }

export const GET = (request: Request, { params }: Context): Promise<Response> =>
  answer(async () => {
    const room = await authorize(request, (await params).room)
    return json((await listPeople(room.id)).map(presentPersona))
  })

export const POST = (request: Request, { params }: Context): Promise<Response> =>
  answer(async () => {
    const room = await authorize(request, (await params).room)
    const wish = await readBody(request, NewPersona)
    refuseUntoldClaims(room, wish)
    const outcome = await addPerson(room.id, wish)
    if (!outcome.ok)
      throw problemOf(outcome, {
        taken: () => new Problem('persona-exists'),
        full: () => roomFull('people'),
        'no-room': () => new Problem('unauthorized'),
      })
    const { person } = outcome
    return created(presentPersona(person), `/api/v1/rooms/${room.id}/personas/${person.citizenId}`)
  })

export const { PUT, PATCH, DELETE, OPTIONS } = otherMethods('GET', 'POST')
