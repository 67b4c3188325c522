import { startSignIn } from '@/lib/mooc/start-sign-in'
import { answerForm } from '@/lib/rooms/answer-form'
import { seeOther } from '@/lib/web/form'

/** Login with ETDA Connect (manual, part 1, step 2): off to the provider. */
export const POST = (request: Request, { params }: { params: Promise<{ room: string }> }) =>
  answerForm(request, params, async ({ room }) => {
    const { location, setCookies } = await startSignIn(room)
    const answer = seeOther(location)
    for (const cookie of setCookies) answer.headers.append('set-cookie', cookie)
    return answer
  })
