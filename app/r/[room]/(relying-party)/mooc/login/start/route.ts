import { startSignIn } from '@/lib/mooc/start-sign-in'
import { sendOn } from '@/lib/relying-party/send-on'
import { answerForm } from '@/lib/rooms/answer-form'

/** Login with ETDA Connect (manual, part 1, step 2): off to the provider. */
export const POST = (request: Request, { params }: { params: Promise<{ room: string }> }) =>
  answerForm(request, params, async ({ room }) => sendOn(await startSignIn(room)))
