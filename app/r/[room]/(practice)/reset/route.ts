/** The room begins anew, and the step that was left is forgotten with it. */
import { resetRoom } from '@/lib/lifecycle/reset-room'
import { roomPath } from '@/lib/paths'
import { answerForm } from '@/lib/rooms/answer-form'
import { roomHomeForm } from '@/lib/rooms/room-home-form'
import { cookieHeader } from '@/lib/web/cookie-header'
import { seeOtherWithFlash } from '@/lib/web/flash'
import { stepCookie } from '@/lib/web/names.mjs'

export const POST = (request: Request, { params }: { params: Promise<{ room: string }> }) =>
  answerForm(request, params, async ({ room }) => {
    await resetRoom(room.id)
    const answer = await seeOtherWithFlash(roomHomeForm, roomPath(room.id), { notice: 'reset' })
    const cookie = { name: stepCookie, value: '', path: roomPath(room.id), maxAgeSeconds: 0 }
    answer.headers.append('set-cookie', cookieHeader(cookie))
    return answer
  })
