/** The learner has read what the trainer told them. */
import { findSeat } from '@/lib/classroom/find-seat'
import { forgetTold } from '@/lib/classroom/forget-told'
import { roomPath } from '@/lib/paths'
import { answerForm } from '@/lib/rooms/answer-form'
import { pathInRoom } from '@/lib/rooms/path-in-room'
import { seeOther } from '@/lib/web/form'

export const POST = (request: Request, { params }: { params: Promise<{ room: string }> }) =>
  answerForm(request, params, async ({ room, form }) => {
    const found = await findSeat(room)
    if (found) await forgetTold(found.seat)
    return seeOther(pathInRoom(room.id, form.back) ?? roomPath(room.id))
  })
