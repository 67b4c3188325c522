/** ข้ามไปวันถัดไป, and back to real time. */
import { roomPath } from '@/lib/paths'
import { answerForm } from '@/lib/rooms/answer-form'
import { moveClock } from '@/lib/rooms/move-clock'
import { roomHomeForm } from '@/lib/rooms/room-home-form'
import { seeOtherWithFlash } from '@/lib/web/flash'
import { seeOther } from '@/lib/web/form'

export const POST = (request: Request, { params }: { params: Promise<{ room: string }> }) =>
  answerForm(request, params, async ({ room, form }) => {
    if (form.to !== 'next-day' && form.to !== 'real') return seeOther(roomPath(room.id))
    await moveClock(room, { to: form.to })
    return seeOtherWithFlash(roomHomeForm, roomPath(room.id), { notice: 'clock' })
  })
