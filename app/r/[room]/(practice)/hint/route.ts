/** ขอคำใบ้: from a page of a site, which is shown again with one hint more. */
import { roomPath } from '@/lib/paths'
import { waitingStep } from '@/lib/practice/waiting-step'
import { askHint } from '@/lib/progress/ask-hint'
import { isPart } from '@/lib/progress/progress'
import { answerForm } from '@/lib/rooms/answer-form'
import { seeOther } from '@/lib/web/form'

export const POST = (request: Request, { params }: { params: Promise<{ room: string }> }) =>
  answerForm(request, params, async ({ room, form }) => {
    const back = waitingStep(room.id, form.back)
    const part = Number(form.part)
    if (back && isPart(part)) await askHint(room, part, Number(form.step))
    return seeOther(back ? `${back}#practice-guide` : roomPath(room.id))
  })
