/** POST: opens a practice room. The token in the answer is shown this once. */
import { answer, created } from '@/lib/api/answer'
import { otherMethods } from '@/lib/api/other-methods'
import { presentPersona, roomUrls } from '@/lib/api/present'
import { Problem } from '@/lib/api/problem'
import { problemOf } from '@/lib/api/problem-of'
import { readBody } from '@/lib/api/read-body'
import { refuseForeignPage } from '@/lib/api/refuse-foreign-page'
import { OpenRoom } from '@/lib/api/schemas/room'
import { env } from '@/lib/env'
import { limitOpening, openingWindowSeconds } from '@/lib/lifecycle/limit-opening'
import { expiryOf } from '@/lib/rooms/expiry'
import { openRoomWith, type RefusedClient } from '@/lib/snapshot/open-room-with'
import { reasonsOf } from '@/lib/snapshot/refused-client'
import { snapshotBytes } from '@/lib/snapshot/snapshot'
import { clientAddress } from '@/lib/web/client-address'

const tooMany = () =>
  `At most ${env().ROOMS_PER_ADDRESS} in ${openingWindowSeconds / 60} minutes; ROOMS_PER_ADDRESS sets it.`

export const POST = (request: Request): Promise<Response> =>
  answer(async () => {
    refuseForeignPage(request)
    const {
      personas: people,
      snapshot,
      ...wish
    } = await readBody(request, OpenRoom, { member: 'snapshot', bytes: snapshotBytes })
    const limit = await limitOpening(clientAddress(request))
    if (!limit.ok) {
      const headers = { 'retry-after': String(limit.retryAfterSeconds) }
      throw problemOf(limit, {
        'too-many': () => new Problem('too-many-rooms', tooMany(), undefined, headers),
        'low-disk': () => new Problem('low-disk', undefined, undefined, headers),
      })
    }
    const outcome = await openRoomWith({ ...wish, people, openedBy: limit.openedBy }, { snapshot })
    if (!outcome.ok) throw refusedClient(`snapshot.clients.${outcome.at}`, outcome.refused)
    const { room } = outcome
    return created(
      {
        id: room.id,
        token: room.token,
        urls: roomUrls(room.id),
        personas: room.people.map(presentPersona),
        expiresAt: expiryOf(room.createdAt).toISOString(),
      },
      `/api/v1/rooms/${room.id}`,
    )
  })

const refusedClient = (field: string, refused: RefusedClient) =>
  new Problem('invalid-client-metadata', undefined, reasonsOf(refused, field))

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = otherMethods('POST')
