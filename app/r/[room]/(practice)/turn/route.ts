/** ซ้อมในบทบาทนี้ */
import { roomPath } from '@/lib/paths'
import { playAs } from '@/lib/practice/play-as'
import { answerForm } from '@/lib/rooms/answer-form'
import { seeOther } from '@/lib/web/form'

export const POST = (request: Request, { params }: { params: Promise<{ room: string }> }) =>
  answerForm(request, params, async ({ room, form }) => {
    await playAs(room.id, form.person ?? '')
    return seeOther(`${roomPath(room.id)}#cast`)
  })
