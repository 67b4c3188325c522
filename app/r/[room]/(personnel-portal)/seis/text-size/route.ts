import { isTextSize, textSizeCookie } from '@/components/seis/text-size'
import { answerPortal, type RoomParams } from '@/lib/seis/answer-portal'
import { cookieHeader } from '@/lib/web/cookie-header'
import { seeOther } from '@/lib/web/form'

/** The status strip's text size, kept for this room's portal; back to the page it was pressed on. */
export const POST = (request: Request, { params }: { params: RoomParams }) =>
  answerPortal(request, params, async ({ form, page }) => {
    const from = form.returnTo ?? ''
    const isOurs = from === page() || (from.startsWith(page('/')) && /^[a-z0-9/-]+$/.test(from))
    const answer = seeOther(isOurs ? from : page())
    if (isTextSize(form.size)) {
      const cookie = { name: textSizeCookie, value: form.size, path: page() }
      answer.headers.append('set-cookie', cookieHeader(cookie))
    }
    return answer
  })
