/** Lands signed in at the learning space (control API, sessions). The shelf says of a ticket that it is no good. */
import { startAddressForm } from '@/lib/learning/start-address-form'
import { startSignedIn } from '@/lib/learning/start-signed-in'
import { answerStart } from '@/lib/relying-party/answer-start'

type Context = { params: Promise<{ room: string; ticket: string }> }

export const GET = (_request: Request, { params }: Context): Promise<Response> =>
  answerStart(params, {
    site: 'learning',
    form: startAddressForm,
    startSignedIn,
    home: '',
    whereSpent: () => '',
  })

/** A program that only looks whether the address is there (HEAD) must not use the ticket up. */
export const HEAD = (): Response => new Response(null, { status: 204 })
