import { answerSignedIn, type RoomParams } from '@/lib/seis/answer-portal'
import { contactForm } from '@/lib/seis/contact-form'
import { beginEditing } from '@/lib/seis/editing'
import { seeOtherWithFlash } from '@/lib/web/flash'

/** The first แก้ไข (manual part 2, step 6): only opens the fields, and says so. */
export const POST = (request: Request, { params }: { params: RoomParams }) =>
  answerSignedIn(request, params, async ({ visit, page }) => {
    const answer = await seeOtherWithFlash(contactForm, page('/profile/edit'), { notice: 'opened' })
    answer.headers.append('set-cookie', beginEditing(visit))
    return answer
  })
