/** Keeps what was searched for out of the address: it travels in the encrypted flash. */
import { mailPath } from '@/lib/paths'
import { answerForm } from '@/lib/rooms/answer-form'
import { seeOtherWithFlash } from '@/lib/web/flash'
import { seeOther } from '@/lib/web/form'

export const POST = (request: Request, { params }: { params: Promise<{ room: string }> }) =>
  answerForm(request, params, ({ room, form }) => {
    const search = form.search?.trim().slice(0, 100)
    if (!search) return seeOther(mailPath(room.id))
    return seeOtherWithFlash(mailPath(room.id), { values: { search } })
  })
