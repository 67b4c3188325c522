import { signOut } from '@/lib/learning/sign-out'
import { learningPath } from '@/lib/paths'
import { answerForm } from '@/lib/rooms/answer-form'
import { seeOther } from '@/lib/web/form'

/** ออกจากเว็บนี้เท่านั้น, or ออกจากทุกเว็บ. */
export const POST = (request: Request, { params }: { params: Promise<{ room: string }> }) =>
  answerForm(request, params, async ({ room, form }) => {
    const { from } = form
    if (from !== 'here' && from !== 'everywhere') return seeOther(learningPath(room.id, '/sign-out'))
    const { location, setCookies } = await signOut(room, from)
    const answer = seeOther(location)
    for (const cookie of setCookies) answer.headers.append('set-cookie', cookie)
    return answer
  })
