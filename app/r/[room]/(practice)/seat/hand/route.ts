/** ยกมือ, in one tap from the practice bar, and down again; back to the page that somebody was on. */
import { findSeat } from '@/lib/classroom/find-seat'
import { lowerHand, raiseHand } from '@/lib/classroom/raise-hand'
import { roomPath } from '@/lib/paths'
import { answerForm } from '@/lib/rooms/answer-form'
import { pathInRoom } from '@/lib/rooms/path-in-room'
import { seeOther } from '@/lib/web/form'

export const POST = (request: Request, { params }: { params: Promise<{ room: string }> }) =>
  answerForm(request, params, async ({ room, form }) => {
    const back = pathInRoom(room.id, form.back) ?? roomPath(room.id)
    const found = await findSeat(room)
    if (found && form.hand === 'raise') await raiseHand(found.seat, back)
    if (found && form.hand === 'lower') await lowerHand(found.seat)
    return seeOther(back)
  })
