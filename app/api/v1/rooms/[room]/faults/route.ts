/** GET: the catalogue, and what is or was armed in the room. POST: arms one. DELETE: takes all away. */
import { answer, created, json, noContent } from '@/lib/api/answer'
import { authorize } from '@/lib/api/authorize'
import { otherMethods } from '@/lib/api/other-methods'
import { presentArmedFault, presentCatalogue } from '@/lib/api/present'
import { Problem } from '@/lib/api/problem'
import { readBody } from '@/lib/api/read-body'
import { ArmFault } from '@/lib/api/schemas/fault'
import { armFault } from '@/lib/faults/arm-fault'
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
    const id = await armFault(room.id, await readBody(request, ArmFault))
    if (!id) throw new Problem('unauthorized')
    return created({ id }, `/api/v1/rooms/${room.id}/faults/${id}`)
  })

export const DELETE = (request: Request, { params }: Context): Promise<Response> =>
  answer(async () => {
    const room = await authorize(request, (await params).room)
    await disarmAllFaults(room.id)
    return noContent()
  })

export const { PUT, PATCH, OPTIONS } = otherMethods('GET', 'POST', 'DELETE')
