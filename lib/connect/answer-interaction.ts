import { interactionPath } from '@/lib/paths'
import type { Room } from '@/lib/rooms/room'
import type { Hop, HopKind } from '@/lib/trace/hop'
import { maskAddress } from '@/lib/trace/mask'
import { recordHop } from '@/lib/trace/record-hop'
import { readForm, refused, seeOther } from '@/lib/web/form'
import { findInteraction, type SignIn } from './find-interaction'

export interface InteractionStep {
  room: Room
  signIn: SignIn
  form: Record<string, string>
  /** Address of a page of this interaction. */
  page: (rest?: string) => string
}

/**
 * What every posted step of an interaction shares: it is our own form, the room is there, and the interaction
 * is this browser's and still open; else the answer says so.
 */
export async function answerInteraction(
  request: Request,
  params: Promise<{ room: string; uid: string }>,
  step: (context: InteractionStep) => Promise<Response>,
  { alsoWhenDone = false } = {},
): Promise<Response> {
  const began = new Date()
  const { room: roomId, uid } = await params
  const form = await readForm(request)
  if (!form) return refused()
  const found = await findInteraction(roomId, uid)
  const page = (rest = '') => interactionPath(roomId, uid, rest)
  if (found.ok || (found.reason === 'done' && alsoWhenDone)) {
    const { signIn } = found
    const answer = await step({ room: signIn.room, signIn, form, page })
    recordStep(signIn, request, answer, began)
    return answer
  }
  return seeOther(page('/ended'))
}

/** Addresses of the steps, by their end. */
const kindOfStep: Record<string, HopKind> = {
  choose: 'source-chosen',
  submit: 'citizen-id',
  resend: 'code-resent',
  verify: 'code',
  decide: 'consent',
  approve: 'approved-at-once',
}

/** A step in the trace: that it was taken and where it led. What was typed is nobody's business. */
export function recordStep(
  signIn: Pick<SignIn, 'roomId' | 'uid'>,
  request: Request,
  answer: Response,
  began = new Date(),
): void {
  const { pathname } = new URL(request.url)
  const kind = kindOfStep[pathname.split('/').at(-1) ?? '']
  if (!kind) return
  const location = answer.headers.get('location')
  const hop: Hop = {
    kind,
    channel: 'front',
    from: 'browser',
    to: 'connect',
    keys: [`uid:${signIn.uid}`],
    method: request.method,
    address: pathname.replace(/^.*\/connect/, ''),
    status: answer.status,
    response: location ? { location: maskAddress(location) } : {},
  }
  recordHop(signIn.roomId, hop, began)
}
