import { answerSignedIn, type RoomParams } from '@/lib/seis/answer-portal'
import { seeOther } from '@/lib/web/form'

/** The first แก้ไข (manual part 2, step 6): only opens the fields. */
export const POST = (request: Request, { params }: { params: RoomParams }) =>
  answerSignedIn(request, params, async ({ page }) => seeOther(page('/profile/edit')))
