/** GET: the catalogue, and what is or was armed in the room. POST: arms one. DELETE: takes all away. */
import { answer, created, json, noContent } from '@/lib/api/answer'
import { authorize } from '@/lib/api/authorize'
import { otherMethods } from '@/lib/api/other-methods'
import { presentArmedFault, presentCatalogue } from '@/lib/api/present'
import { Problem } from '@/lib/api/problem'
import { problemOf } from '@/lib/api/problem-of'
import { readBody } from '@/lib/api/read-body'
import { roomFull } from '@/lib/api/room-full'
import { ArmFault } from '@/lib/api/schemas/fault'
import { armFaultForClient } from '@/lib/connect/clients/arm-fault-for-client'
import { disarmAllFaults } from '@/lib/faults/disarm-fault'
import { listFaults } from '@/lib/faults/list-faults'

type Context = { params: Promise<{ room: string }> }

export const GET = (request: Request, { params }: Context): Promise<Response> =>
  answer(async () => {
    const room = await authorize(request, (await params).room)
    const armed = (await listFaults(room.id)).map(presentArmedFault)
    return json({ catalogue: presentCatalogue(), armed })
  })

export const POST = (request: Request, { params }: Context): Promise<Response> =>
  answer(async () => {
    const room = await authorize(request, (await params).room)
    const { times = 1, where = {}, ...wish } = await readBody(request, ArmFault)
    const outcome = await armFaultForClient(room.id, { ...wish, times, where })
    if (outcome.ok) return created({ id: outcome.id }, `/api/v1/rooms/${room.id}/faults/${outcome.id}`)
    throw problemOf(outcome, {
      'no-such-client': ({ clients }) => {
        const detail = `is no client of this room; it has ${clients.join(', ')}`
        return new Problem('invalid-body', undefined, [{ field: 'where.client_id', detail }])
      },
      full: () => roomFull('faults'),
      'no-room': () => new Problem('unauthorized'),
    })
  })

export const DELETE = (request: Request, { params }: Context): Promise<Response> =>
  answer(async () => {
    const room = await authorize(request, (await params).room)
    await disarmAllFaults(room.id)
    return noContent()
  })

export const { PUT, PATCH, OPTIONS } = otherMethods('GET', 'POST', 'DELETE')
