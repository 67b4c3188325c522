/** What the trainer does about one seat: lower a hand, rename, take out, take back. */
import { answerTrainer } from '@/lib/classroom/answer-trainer'
import { findSeatOfClass } from '@/lib/classroom/find-seat'
import { lowerHand } from '@/lib/classroom/raise-hand'
import { removeSeat } from '@/lib/classroom/remove-seat'
import { renameSeat } from '@/lib/classroom/rename-seat'
import { trainersSeatForm } from '@/lib/classroom/trainers-seat-form'
import { classroomPath } from '@/lib/paths'
import { seeOtherWithFlash } from '@/lib/web/flash'
import { seeOther } from '@/lib/web/form'

type Context = { params: Promise<{ id: string; number: string }> }

export const POST = (request: Request, { params }: Context) =>
  answerTrainer(request, params, async ({ classroom, form, params: { number } }) => {
    const seat = await findSeatOfClass(classroom.id, number)
    if (!seat) return seeOther(classroomPath(classroom.id))
    const page = classroomPath(classroom.id, `/seats/${seat.number}`)
    const told = (notice: 'lowered' | 'removed' | 'returned' | 'renamed') =>
      seeOtherWithFlash(trainersSeatForm, page, { notice })
    if (form.do === 'lower') {
      await lowerHand(seat)
      return told('lowered')
    }
    if (form.do === 'remove' || form.do === 'return') {
      await removeSeat(classroom.id, seat.number, form.do === 'remove')
      return told(form.do === 'remove' ? 'removed' : 'returned')
    }
    const typed = { nickname: form.nickname ?? '' }
    const outcome = await renameSeat(seat, typed.nickname)
    if (outcome.ok) return told('renamed')
    return seeOtherWithFlash(trainersSeatForm, page, { refusals: { nickname: outcome }, typed })
  })
