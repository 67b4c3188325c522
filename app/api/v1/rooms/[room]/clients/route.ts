/** The relying parties that testers registered in the room. POST registers one; its secret is shown this once. */
import { answer, json } from '@/lib/api/answer'
import { authorize } from '@/lib/api/authorize'
import { otherMethods } from '@/lib/api/other-methods'
import { type FieldProblem, Problem } from '@/lib/api/problem'
import { problemOf } from '@/lib/api/problem-of'
import { readBody } from '@/lib/api/read-body'
import { refuseUntoldTokenClaims } from '@/lib/api/refuse-untold-claims'
import { roomFull } from '@/lib/api/room-full'
import { RegisterClient } from '@/lib/api/schemas/client'
import { takeTurn } from '@/lib/api/too-often'
import type { ClientSlip } from '@/lib/connect/clients/check-client'
import { clientSlipWords, uncalledWords } from '@/lib/connect/clients/client-slip-words'
import { listClients } from '@/lib/connect/clients/list-clients'
import { registerClient } from '@/lib/connect/provider/register-client'
import { clientBytes, rates } from '@/lib/rooms/limits'

type Context = { params: Promise<{ room: string }> }

export const GET = (request: Request, { params }: Context): Promise<Response> =>
  answer(async () => json(await listClients((await authorize(request, (await params).room)).id)))

export const POST = (request: Request, { params }: Context): Promise<Response> =>
  answer(async () => {
    const room = await authorize(request, (await params).room)
    const wish = await readBody(request, RegisterClient)
    refuseUntoldTokenClaims(room, wish)
    await takeTurn('too-many-registrations', rates.registrationsOfRoom, room.id)
    const outcome = await registerClient(room.id, wish)
    if (outcome.ok) return json(outcome.client, 201)
    throw problemOf(outcome, {
      'wrong-fields': ({ fields }) => invalid(undefined, fields.map(inWords)),
      'not-for-provider': ({ reason }) => invalid(reason),
      'uncalled-target': ({ field }) => invalid(uncalledWords(field)),
      'too-large': () => invalid(`the metadata is more than ${clientBytes} bytes`),
      taken: () => invalid(undefined, [{ field: 'client_id', detail: 'is a client of this room already' }]),
      full: () => roomFull('clients'),
      'no-room': () => new Problem('unauthorized'),
    })
  })

const invalid = (detail?: string, errors?: FieldProblem[]) =>
  new Problem('invalid-client-metadata', detail, errors)

const inWords = ({ field, slip }: ClientSlip): FieldProblem => ({ field, detail: clientSlipWords[slip] })

export const { PUT, PATCH, DELETE, OPTIONS } = otherMethods('GET', 'POST')
