/** POST: an address that lands a browser signed in, once, within five minutes: to begin in the middle of the story. */
import { answer, json } from '@/lib/api/answer'
import { authorize } from '@/lib/api/authorize'
import { otherMethods } from '@/lib/api/other-methods'
import { Problem } from '@/lib/api/problem'
import { readBody } from '@/lib/api/read-body'
import { StartSession } from '@/lib/api/schemas/session'
import { claimsForClient } from '@/lib/connect/claims-for-client'
import { learningPath, moocPath, publicUrl, seisPath } from '@/lib/paths'
import { findPerson } from '@/lib/rooms/list-people'
import { learningClientId, moocClientId } from '@/lib/rooms/registered-clients'
import { issueTicket } from '@/lib/rooms/start-ticket'

type Context = { params: Promise<{ room: string }> }

const sites = {
  mooc: { path: moocPath, clientId: moocClientId, scopes: ['profile', 'email'] },
  learning: { path: learningPath, clientId: learningClientId, scopes: ['profile', 'pid'] },
  // Not a client of ETDA Connect; but whom ETDA Connect does not know may not begin there either.
  seis: { path: seisPath, clientId: moocClientId, scopes: [] },
} as const

export const POST = (request: Request, { params }: Context): Promise<Response> =>
  answer(async () => {
    const room = await authorize(request, (await params).room)
    const { citizenId, site, expiresInSeconds } = await readBody(request, StartSession)
    const person = await findPerson(room.id, citizenId)
    if (!person) throw new Problem('no-such-persona')
    if (person.status === 'retired')
      throw new Problem('cannot-sign-in', 'Retired: ETDA Connect refuses them, as a person would see.')
    const { path, clientId, scopes } = sites[site]
    const claims = await claimsForClient(room.id, clientId, citizenId, scopes)
    if (!claims) throw new Problem('cannot-sign-in')
    const payload = site === 'seis' ? { citizenId } : { claims, lifetimeSeconds: expiresInSeconds }
    const ticket = await issueTicket(room.id, site, payload)
    if (!ticket) throw new Problem('unauthorized')
    return json({ startUrl: publicUrl(path(room.id, `/start/${ticket}`)) }, 201)
  })

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = otherMethods('POST')
