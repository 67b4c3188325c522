import { answerSignedIn, type RoomParams } from '@/lib/seis/answer-portal'
import { seeOtherWithFlash } from '@/lib/web/flash'

/** ล้างหน้าจอ: the fields become empty, the record stays. A native reset would bring the old values back. */
export const POST = (request: Request, { params }: { params: RoomParams }) =>
  answerSignedIn(request, params, async ({ page }) =>
    seeOtherWithFlash(page('/profile/edit'), {
      notice: 'cleared',
      values: { email: '', phone: '', fax: '' },
    }),
  )
