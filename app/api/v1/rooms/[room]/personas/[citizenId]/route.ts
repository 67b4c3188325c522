/** GET: one person of the room. PATCH: so in both registers, as if they had always been. DELETE: gone from both. */
import { answer, json, noContent } from '@/lib/api/answer'
import { authorize } from '@/lib/api/authorize'
import { otherMethods } from '@/lib/api/other-methods'
import { presentPersona } from '@/lib/api/present'
import { Problem } from '@/lib/api/problem'
import { problemOf } from '@/lib/api/problem-of'
import { readBody } from '@/lib/api/read-body'
import { refuseUntoldClaims } from '@/lib/api/refuse-untold-claims'
import { PersonaChanges } from '@/lib/api/schemas/persona'
import { changePerson } from '@/lib/people/change-person'
import { findPerson } from '@/lib/people/list-people'
import { removePerson } from '@/lib/people/remove-person'

type Context = { params: Promise<{ room: string; citizenId: string }> }

export const GET = (request: Request, { params }: Context): Promise<Response> =>
  answer(async () => {
    const { room: roomId, citizenId } = await params
    const room = await authorize(request, roomId)
    const person = await findPerson(room.id, citizenId)
    if (!person) throw new Problem('no-such-persona')
    return json(presentPersona(person))
  })

const detail = 'and the first digit of citizenId contradict each other'

export const PATCH = (request: Request, { params }: Context): Promise<Response> =>
  answer(async () => {
    const { room: roomId, citizenId } = await params
    const room = await authorize(request, roomId)
    const changes = await readBody(request, PersonaChanges)
    refuseUntoldClaims(room, changes)
    const outcome = await changePerson(room.id, citizenId, changes)
    if (outcome.ok) return json(presentPersona(outcome.person))
    throw problemOf(outcome, {
      nobody: () => new Problem('no-such-persona'),
      'birth-date-does-not-fit': () =>
        new Problem('invalid-body', undefined, [{ field: 'birthDate', detail }]),
    })
  })

export const DELETE = (request: Request, { params }: Context): Promise<Response> =>
  answer(async () => {
    const { room: roomId, citizenId } = await params
    const room = await authorize(request, roomId)
    if (!(await removePerson(room.id, citizenId))) throw new Problem('no-such-persona')
    return noContent()
  })

export const { POST, PUT, OPTIONS } = otherMethods('GET', 'PATCH', 'DELETE')
