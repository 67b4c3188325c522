/** With advice from here on, or without: from a page of a site, or from the room's home. */
import { roomPath } from '@/lib/paths'
import { waitingStep } from '@/lib/practice/waiting-step'
import { chooseMode } from '@/lib/progress/choose-mode'
import { isPart } from '@/lib/progress/progress'
import { answerForm } from '@/lib/rooms/answer-form'
import { seeOther } from '@/lib/web/form'

export const POST = (request: Request, { params }: { params: Promise<{ room: string }> }) =>
  answerForm(request, params, async ({ room, form }) => {
    const part = Number(form.part)
    if (isPart(part) && (form.to === 'guided' || form.to === 'free')) await chooseMode(room, part, form.to)
    return seeOther(waitingStep(room.id, form.back) ?? roomPath(room.id))
  })
