/** Lands signed in at the learning space (control API, sessions). The shelf says of a ticket that it is no good. */
import { startSignedIn } from '@/lib/learning/start-signed-in'
import { answerStart } from '@/lib/relying-party/answer-start'

type Context = { params: Promise<{ room: string; ticket: string }> }

export const GET = (_request: Request, { params }: Context): Promise<Response> =>
  answerStart(params, { site: 'learning', startSignedIn, home: '', whereSpent: () => '' })

/** A look ahead spends no ticket. */
export const HEAD = (): Response => new Response(null, { status: 204 })
