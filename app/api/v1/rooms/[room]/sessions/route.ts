/**
 * POST: an address that lands a browser signed in, once, within five minutes: to begin in the middle of the story; with
 * `storageState`, what such a browser keeps, too.
 */
import { answer, json } from '@/lib/api/answer'
import { authorize } from '@/lib/api/authorize'
import { otherMethods } from '@/lib/api/other-methods'
import { Problem } from '@/lib/api/problem'
import { problemOf } from '@/lib/api/problem-of'
import { readBody } from '@/lib/api/read-body'
import { StartSession } from '@/lib/api/schemas/session'
import { storageStateOf } from '@/lib/api/storage-state'
import { takeTurn } from '@/lib/api/too-often'
import { listClientIds } from '@/lib/connect/clients/list-client-ids'
import { issueStartAddress, type StartWish } from '@/lib/connect/people/issue-start-address'
import { handOver } from '@/lib/hand-over/hand-over'
import { rates } from '@/lib/rooms/limits'
import type { RoomOfToday } from '@/lib/rooms/room-of-today'

type Context = { params: Promise<{ room: string }> }

const retired = 'Retired: ETDA Connect refuses them, as a person would see.'

export const POST = (request: Request, { params }: Context): Promise<Response> =>
  answer(async () => {
    const room = await authorize(request, (await params).room)
    const { storageState, client_id: clientId, ...who } = await readBody(request, StartSession)
    await takeTurn('too-many-sessions', rates.ticketsOfRoom, room.id)
    if (clientId !== undefined) await refuseStranger(room.id, clientId)
    const today = await handOver(room)
    const startUrl = await issue(today, { ...who, clientId })
    if (!storageState) return json({ startUrl }, 201)
    const used = await issue(today, { ...who, clientId })
    return json({ startUrl, storageState: await storageStateOf(used) }, 201)
  })

async function issue(today: RoomOfToday, wish: StartWish): Promise<string> {
  const outcome = await issueStartAddress(today, wish)
  if (outcome.ok) return outcome.startUrl
  throw problemOf(outcome, {
    nobody: () => new Problem('no-such-persona'),
    retired: () => new Problem('cannot-sign-in', retired),
    'not-at-connect': () => new Problem('cannot-sign-in'),
    'no-room': () => new Problem('unauthorized'),
  })
}

/** Consent to a client that the room does not have would never be asked for. */
async function refuseStranger(roomId: string, clientId: string): Promise<void> {
  const clients = await listClientIds(roomId)
  if (clients.includes(clientId)) return
  const detail = `is no client of this room; it has ${clients.join(', ')}`
  throw new Problem('invalid-body', undefined, [{ field: 'client_id', detail }])
}

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = otherMethods('POST')
