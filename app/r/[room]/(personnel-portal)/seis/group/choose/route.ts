import { answerSignedIn, type RoomParams } from '@/lib/seis/answer-portal'
import { chooseGroup } from '@/lib/seis/choose-group'
import { isGroup } from '@/lib/seis/record'
import { seeOther } from '@/lib/web/form'

/** Manual part 2, step 5. */
export const POST = (request: Request, { params }: { params: RoomParams }) =>
  answerSignedIn(request, params, async ({ room, visit, record, form, page }) => {
    if (!isGroup(form.group)) return seeOther(page('/group'))
    const isTheirs = await chooseGroup(room, visit, record, form.group)
    return seeOther(page(isTheirs ? '/home' : '/group/not-yours'))
  })
