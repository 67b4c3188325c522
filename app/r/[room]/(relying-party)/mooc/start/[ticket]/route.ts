/** Lands signed in at the MOOC (control API, sessions). A ticket that is no good leads to where that is said. */
import { findLearner } from '@/lib/mooc/find-learner'
import { startAddressForm } from '@/lib/mooc/start-address-form'
import { startSignedIn } from '@/lib/mooc/start-signed-in'
import { answerStart } from '@/lib/relying-party/answer-start'

type Context = { params: Promise<{ room: string; ticket: string }> }

export const GET = (_request: Request, { params }: Context): Promise<Response> =>
  answerStart(params, {
    site: 'mooc',
    form: startAddressForm,
    startSignedIn,
    home: '/dashboard',
    whereSpent: async room => ((await findLearner(room.id)) ? '/dashboard' : '/login'),
  })

/** A program that only looks whether the address is there (HEAD) must not use the ticket up. */
export const HEAD = (): Response => new Response(null, { status: 204 })
