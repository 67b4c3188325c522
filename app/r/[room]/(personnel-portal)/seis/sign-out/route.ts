import { answerPortal, type RoomParams } from '@/lib/seis/answer-portal'
import { firstPageForm } from '@/lib/seis/first-page-form'
import { endVisit } from '@/lib/seis/visit'
import { seeOtherWithFlash } from '@/lib/web/flash'

/** ออกจากระบบ, and เริ่มการเข้าใช้ใหม่ of a visit that used up its passwords. */
export const POST = (request: Request, { params }: { params: RoomParams }) =>
  answerPortal(request, params, async ({ room, visit, page }) => {
    const notice = visit?.signedInAt ? 'signed-out' : undefined
    const response = await seeOtherWithFlash(firstPageForm, page(), { notice })
    response.headers.append('set-cookie', await endVisit(room.id, visit))
    return response
  })
