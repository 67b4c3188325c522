/** The relying parties that testers registered in the room. POST registers one; its secret is shown this once. */
import { answer, json } from '@/lib/api/answer'
import { authorize } from '@/lib/api/authorize'
import { otherMethods } from '@/lib/api/other-methods'
import { Problem } from '@/lib/api/problem'
import { readBody } from '@/lib/api/read-body'
import { roomFull } from '@/lib/api/room-full'
import { RegisterClient } from '@/lib/api/schemas/client'
import { takeTurn } from '@/lib/api/too-often'
import { listClients } from '@/lib/connect/clients/list-clients'
import { registerClient } from '@/lib/connect/provider/register-client'
import { rates } from '@/lib/rooms/limits'

type Context = { params: Promise<{ room: string }> }

export const GET = (request: Request, { params }: Context): Promise<Response> =>
  answer(async () => json(await listClients((await authorize(request, (await params).room)).id)))

export const POST = (request: Request, { params }: Context): Promise<Response> =>
  answer(async () => {
    const room = await authorize(request, (await params).room)
    const wish = await readBody(request, RegisterClient)
    await takeTurn('too-many-registrations', rates.registrationsOfRoom, room.id)
    const outcome = await registerClient(room.id, wish)
    if (outcome.ok) return json(outcome.client, 201)
    if (outcome.slip === 'invalid-metadata')
      throw new Problem('invalid-client-metadata', outcome.reason, outcome.slips)
    throw outcome.slip === 'full' ? roomFull('clients') : new Problem('unauthorized')
  })

export const { PUT, PATCH, DELETE, OPTIONS } = otherMethods('GET', 'POST')
