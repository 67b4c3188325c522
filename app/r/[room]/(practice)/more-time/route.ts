/** ให้เวลาเพิ่ม: from the page that waits for a code, which is shown again. */
import { giveMoreTime } from '@/lib/otp/give-more-time'
import { roomPath } from '@/lib/paths'
import { waitingStep } from '@/lib/practice/waiting-step'
import { answerForm } from '@/lib/rooms/answer-form'
import { seeOther } from '@/lib/web/form'

export const POST = (request: Request, { params }: { params: Promise<{ room: string }> }) =>
  answerForm(request, params, async ({ room, form }) => {
    await giveMoreTime(room)
    return seeOther(waitingStep(room.id, form.back) ?? roomPath(room.id))
  })
