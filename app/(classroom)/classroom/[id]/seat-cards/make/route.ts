/** Makes seat cards; once, however often the form is sent. */
import { answerTrainer } from '@/lib/classroom/answer-trainer'
import { cardsForm } from '@/lib/classroom/cards-form'
import { cardCounts, prepareSeats } from '@/lib/classroom/prepare-seats'
import { classroomPath } from '@/lib/paths'
import { seeOtherWithFlash } from '@/lib/web/flash'

type Context = { params: Promise<{ id: string }> }

export const POST = (request: Request, { params }: Context) =>
  answerTrainer(request, params, async ({ classroom, form }) => {
    const count = cardCounts.find(one => String(one) === form.count) ?? cardCounts[0]
    const outcome = await prepareSeats(classroom, { count, key: form.key })
    const page = classroomPath(classroom.id, '/seat-cards')
    return outcome.ok
      ? seeOtherWithFlash(cardsForm, page, { notice: 'prepared' })
      : seeOtherWithFlash(cardsForm, page, { refusals: { form: outcome } })
  })
