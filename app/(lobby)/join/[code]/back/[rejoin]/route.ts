/** The link by which a learner comes back to their room from another browser. */
import { answerRejoin } from '@/lib/classroom/answer-rejoin'
import { clientAddress } from '@/lib/web/client-address'

type Context = { params: Promise<{ code: string; rejoin: string }> }

export const GET = async (request: Request, { params }: Context): Promise<Response> =>
  answerRejoin({ ...(await params), address: clientAddress(request) })
