import { handOver } from '@/lib/hand-over/hand-over'
import { answerSignedIn, type RoomParams } from '@/lib/seis/answer-portal'
import { contactForm } from '@/lib/seis/contact-form'
import { endEditing } from '@/lib/seis/editing'
import { readContact } from '@/lib/seis/read-contact'
import { saveContact } from '@/lib/seis/save-contact'
import { seeOtherWithFlash } from '@/lib/web/flash'
import { seeOther } from '@/lib/web/form'

/** The second แก้ไข (manual part 2, step 7). What midnight left is handed over before it. */
export const POST = (request: Request, { params }: { params: RoomParams }) =>
  answerSignedIn(request, params, async ({ room, visit, form, page }) => {
    if (!visit.group) return seeOther(page('/group'))
    const read = readContact(form)
    const again = page('/profile/edit')
    if (!read.ok) return seeOtherWithFlash(contactForm, again, { refusals: read.refusals, typed: form })
    const saved = await saveContact(await handOver(room), visit.citizenId, read.contact)
    if (saved.ok) {
      const answer = seeOther(page('/profile'))
      answer.headers.append('set-cookie', endEditing(visit))
      return answer
    }
    const { email, phone, fax } = read.contact
    const typed = { email, phone, fax: fax ?? '' }
    return seeOtherWithFlash(contactForm, again, { refusals: { form: saved }, typed })
  })
