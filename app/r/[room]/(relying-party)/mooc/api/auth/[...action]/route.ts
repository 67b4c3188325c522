import { answerAuth, providerId } from '@/lib/mooc/configure-auth'
import { finishSignIn } from '@/lib/mooc/finish-sign-in'
import { noRoomPath } from '@/lib/paths'
import { findRoom } from '@/lib/rooms/find-room'
import { seeOther } from '@/lib/web/form'

type Context = { params: Promise<{ room: string; action: string[] }> }

/** Auth.js's own addresses. The callback is ours to finish; its pages are replaced by ours (`pages`). */
export async function GET(request: Request, { params }: Context) {
  const { room: roomId, action } = await params
  const room = await findRoom(roomId)
  if (!room) return seeOther(noRoomPath)
  if (action.join('/') === `callback/${providerId}`) return finishSignIn(room, request)
  return answerAuth(room, request)
}

/** Guarded by Auth.js's own CSRF token; our pages do not use it. */
export async function POST(request: Request, { params }: Context) {
  const room = await findRoom((await params).room)
  if (!room) return new Response(null, { status: 404 })
  return answerAuth(room, request)
}
