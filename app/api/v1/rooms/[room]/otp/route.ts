/** GET: the newest code that would still be accepted; with `wait`, stays until one comes. */
import { answer, json } from '@/lib/api/answer'
import { authorize } from '@/lib/api/authorize'
import { otherMethods } from '@/lib/api/other-methods'
import { Problem } from '@/lib/api/problem'
import { readQuery } from '@/lib/api/read-query'
import { CodeQuery } from '@/lib/api/schemas/queries'
import { placeToWait } from '@/lib/api/take-place'
import { waitForLiveCode } from '@/lib/otp/find-live-code'
import { findRoom } from '@/lib/rooms/find-room'

type Context = { params: Promise<{ room: string }> }

export const GET = (request: Request, { params }: Context): Promise<Response> =>
  answer(async () => {
    const room = await authorize(request, (await params).room)
    const { wait, ...filter } = readQuery(request, CodeQuery)
    const leave = wait > 0 ? placeToWait('waits', room.id) : () => {}
    const code = await waitForLiveCode(room, filter, wait, request.signal).finally(leave)
    // A room that was deleted meanwhile answers as it would from now on.
    if (!code) throw new Problem((await findRoom(room.id)) ? 'no-code' : 'unauthorized')
    return json({ ...code, expiresAt: code.expiresAt.toISOString() })
  })

export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherMethods('GET')
