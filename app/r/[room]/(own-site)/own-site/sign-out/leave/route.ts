import { signOut } from '@/lib/own-site/sign-out'
import { answerSignOut } from '@/lib/relying-party/answer-sign-out'

export const POST = (request: Request, { params }: { params: Promise<{ room: string }> }) =>
  answerSignOut(request, params, 'own-site', signOut)
