/** POST: an address that lands a browser signed in, once, within five minutes: to begin in the middle of the story. */
import { answer, json } from '@/lib/api/answer'
import { authorize } from '@/lib/api/authorize'
import { Problem } from '@/lib/api/problem'
import { readBody } from '@/lib/api/read-body'
import { StartSession } from '@/lib/api/schemas/session'
import { claimsForClient } from '@/lib/connect/claims-for-client'
import { moocPath, publicUrl, seisPath } from '@/lib/paths'
import { findPerson } from '@/lib/rooms/list-people'
import { moocClientId } from '@/lib/rooms/registered-clients'
import { issueTicket } from '@/lib/rooms/start-ticket'

type Context = { params: Promise<{ room: string }> }

export const POST = (request: Request, { params }: Context): Promise<Response> =>
  answer(async () => {
    const room = await authorize(request, (await params).room)
    const { citizenId, site } = await readBody(request, StartSession)
    const person = await findPerson(room.id, citizenId)
    if (!person) throw new Problem('no-such-persona')
    if (person.status === 'retired') throw new Problem('cannot-sign-in')
    const claims = await claimsForClient(room.id, moocClientId, citizenId)
    if (!claims) throw new Problem('cannot-sign-in')
    const ticket = await issueTicket(room.id, site, site === 'mooc' ? claims : { citizenId })
    if (!ticket) throw new Problem('unauthorized')
    const page = site === 'mooc' ? moocPath : seisPath
    return json({ startUrl: publicUrl(page(room.id, `/start/${ticket}`)) }, 201)
  })
