/** POST: an address that lands a browser signed in, once, within five minutes: to begin in the middle of the story. */
import { answer, json } from '@/lib/api/answer'
import { authorize } from '@/lib/api/authorize'
import { otherMethods } from '@/lib/api/other-methods'
import { Problem } from '@/lib/api/problem'
import { problemOf } from '@/lib/api/problem-of'
import { readBody } from '@/lib/api/read-body'
import { StartSession } from '@/lib/api/schemas/session'
import { takeTurn } from '@/lib/api/too-often'
import { issueStartAddress } from '@/lib/connect/people/issue-start-address'
import { handOver } from '@/lib/hand-over/hand-over'
import { rates } from '@/lib/rooms/limits'

type Context = { params: Promise<{ room: string }> }

const retired = 'Retired: ETDA Connect refuses them, as a person would see.'

export const POST = (request: Request, { params }: Context): Promise<Response> =>
  answer(async () => {
    const room = await authorize(request, (await params).room)
    const wish = await readBody(request, StartSession)
    await takeTurn('too-many-sessions', rates.ticketsOfRoom, room.id)
    const outcome = await issueStartAddress(await handOver(room), wish)
    if (!outcome.ok)
      throw problemOf(outcome, {
        nobody: () => new Problem('no-such-persona'),
        retired: () => new Problem('cannot-sign-in', retired),
        'not-at-connect': () => new Problem('cannot-sign-in'),
        'no-room': () => new Problem('unauthorized'),
      })
    return json({ startUrl: outcome.startUrl }, 201)
  })

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = otherMethods('POST')
