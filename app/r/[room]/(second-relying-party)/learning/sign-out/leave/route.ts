import { signOut } from '@/lib/learning/sign-out'
import { answerSignOut } from '@/lib/relying-party/answer-sign-out'

export const POST = (request: Request, { params }: { params: Promise<{ room: string }> }) =>
  answerSignOut(request, params, 'learning', signOut)
