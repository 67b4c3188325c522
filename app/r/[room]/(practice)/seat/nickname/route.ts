/** Another nickname, chosen by the learner. */
import { findSeat } from '@/lib/classroom/find-seat'
import { nicknameForm } from '@/lib/classroom/nickname-form'
import { renameSeat } from '@/lib/classroom/rename-seat'
import { roomPath } from '@/lib/paths'
import { answerForm } from '@/lib/rooms/answer-form'
import { seeOtherWithFlash } from '@/lib/web/flash'
import { seeOther } from '@/lib/web/form'

export const POST = (request: Request, { params }: { params: Promise<{ room: string }> }) =>
  answerForm(request, params, async ({ room, form }) => {
    const page = roomPath(room.id)
    const found = await findSeat(room)
    if (!found) return seeOther(page)
    const typed = { nickname: form.nickname ?? '' }
    const outcome = await renameSeat(found.seat, typed.nickname)
    if (outcome.ok) return seeOtherWithFlash(nicknameForm, page, { notice: 'renamed' })
    return seeOtherWithFlash(nicknameForm, page, { refusals: { nickname: outcome }, typed })
  })
