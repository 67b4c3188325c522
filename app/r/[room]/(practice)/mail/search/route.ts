/** Keeps what was searched for out of the address: it travels in the encrypted flash. */
import { mailSearchForm } from '@/lib/mail/mail-search-form'
import { mailPath } from '@/lib/paths'
import { answerForm } from '@/lib/rooms/answer-form'
import { seeOtherWithFlash } from '@/lib/web/flash'
import { seeOther } from '@/lib/web/form'

export const POST = (request: Request, { params }: { params: Promise<{ room: string }> }) =>
  answerForm(request, params, ({ room, form }) => {
    if (!form.search?.trim()) return seeOther(mailPath(room.id))
    return seeOtherWithFlash(mailSearchForm, mailPath(room.id), { typed: form })
  })
