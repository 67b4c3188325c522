import { isTextSize, textSizeCookie } from '@/components/seis/text-size'
import { env } from '@/lib/env'
import { answerPortal, type RoomParams } from '@/lib/seis/answer-portal'
import { seeOther } from '@/lib/web/form'

/** The status strip's text size, kept for this room's portal; back to the page it was pressed on. */
export const POST = (request: Request, { params }: { params: RoomParams }) =>
  answerPortal(request, params, async ({ form, page }) => {
    const from = form.returnTo ?? ''
    const isOurs = from === page() || (from.startsWith(page('/')) && /^[a-z0-9/-]+$/.test(from))
    const answer = seeOther(isOurs ? from : page())
    if (isTextSize(form.size)) {
      const secure = env().APP_ORIGIN.startsWith('https:') ? '; Secure' : ''
      answer.headers.append(
        'set-cookie',
        `${textSizeCookie}=${form.size}; Path=${page()}; HttpOnly; SameSite=Lax${secure}`,
      )
    }
    return answer
  })
