/** ซ้อมในบทบาทนี้: from the people of the room, or from a page that is about somebody else (`back`). */
import { toolsPath } from '@/lib/paths'
import { playAs } from '@/lib/practice/play-as'
import { waitingStep } from '@/lib/practice/waiting-step'
import { answerForm } from '@/lib/rooms/answer-form'
import { seeOther } from '@/lib/web/form'

export const POST = (request: Request, { params }: { params: Promise<{ room: string }> }) =>
  answerForm(request, params, async ({ room, form }) => {
    await playAs(room.id, form.person ?? '')
    return seeOther(waitingStep(room.id, form.back) ?? `${toolsPath(room.id)}#cast`)
  })
