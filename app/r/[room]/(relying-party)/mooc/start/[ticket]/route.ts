/** Lands signed in at the MOOC (control API, sessions). A ticket that is no good leads to where that is said. */
import { findLearner } from '@/lib/mooc/find-learner'
import { startSignedIn } from '@/lib/mooc/start-signed-in'
import { answerStart } from '@/lib/relying-party/answer-start'

type Context = { params: Promise<{ room: string; ticket: string }> }

export const GET = (_request: Request, { params }: Context): Promise<Response> =>
  answerStart(params, {
    site: 'mooc',
    startSignedIn,
    home: '/dashboard',
    whereSpent: async room => ((await findLearner(room.id)) ? '/dashboard' : '/login'),
  })

/** A look ahead spends no ticket. */
export const HEAD = (): Response => new Response(null, { status: 204 })
