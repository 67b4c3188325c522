import { answerPortal, type RoomParams } from '@/lib/seis/answer-portal'
import { readNewEmail } from '@/lib/seis/read-new-email'
import { setPasswordAddress } from '@/lib/seis/set-password-address'
import { seeOtherWithFlash } from '@/lib/web/flash'

/** บันทึก: manual part 2, step 3. */
export const POST = (request: Request, { params }: { params: RoomParams }) =>
  answerPortal(request, params, async ({ visit, form, page }) => {
    if (!visit?.proven) return seeOtherWithFlash(page(), { notice: 'prove-first' })
    const read = readNewEmail(form)
    if (!read.ok) return seeOtherWithFlash(page('/email'), read)
    const saved = await setPasswordAddress(visit, read.email)
    return seeOtherWithFlash(page(), { notice: saved ? 'password-address-saved' : 'prove-first' })
  })
