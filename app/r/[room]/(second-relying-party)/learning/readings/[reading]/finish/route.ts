import { finishReading } from '@/lib/learning/finish-reading'
import { findReading } from '@/lib/learning/readings'
import { learningPath } from '@/lib/paths'
import { answerForm } from '@/lib/rooms/answer-form'
import { seeOther } from '@/lib/web/form'

type Context = { params: Promise<{ room: string; reading: string }> }

/** บันทึกว่าอ่านจบแล้ว. Signed out since, the shelf says so. */
export const POST = (request: Request, { params }: Context) =>
  answerForm(request, params, async ({ room, params: { reading: id } }) => {
    const reading = findReading(id)
    const isKept = reading !== null && (await finishReading(room, reading))
    return seeOther(learningPath(room.id, isKept ? `/readings/${reading.id}#finish` : ''))
  })
