/** GET: what the room is. PATCH: its settings. DELETE: the room and all it holds, at once and for good. */
import { answer, json, noContent } from '@/lib/api/answer'
import { authorize } from '@/lib/api/authorize'
import { otherMethods } from '@/lib/api/other-methods'
import { presentRoom } from '@/lib/api/present'
import { readBody } from '@/lib/api/read-body'
import { RoomChanges } from '@/lib/api/schemas/room'
import { deleteRoom } from '@/lib/lifecycle/delete-room'
import { changeRoom } from '@/lib/rooms/change-room'

type Context = { params: Promise<{ room: string }> }

export const GET = (request: Request, { params }: Context): Promise<Response> =>
  answer(async () => json(presentRoom(await authorize(request, (await params).room))))

export const DELETE = (request: Request, { params }: Context): Promise<Response> =>
  answer(async () => {
    const room = await authorize(request, (await params).room)
    await deleteRoom(room.id)
    return noContent()
  })

export const PATCH = (request: Request, { params }: Context): Promise<Response> =>
  answer(async () => {
    const room = await authorize(request, (await params).room)
    const changes = await readBody(request, RoomChanges)
    await changeRoom(room.id, changes)
    return json(presentRoom({ ...room, ...changes }))
  })

export const { POST, PUT, OPTIONS } = otherMethods('GET', 'PATCH', 'DELETE')
