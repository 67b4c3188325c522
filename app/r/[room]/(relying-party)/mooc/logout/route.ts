import { signOut } from '@/lib/mooc/sign-out'
import { answerSignOut } from '@/lib/relying-party/answer-sign-out'

export const POST = (request: Request, { params }: { params: Promise<{ room: string }> }) =>
  answerSignOut(request, params, 'mooc', signOut)
