import { AuthError } from '@auth/core/errors'
import { moocPath } from '@/lib/paths'
import { codeOf } from '@/lib/relying-party/code-of'
import { errorCode } from '@/lib/relying-party/error-code'
import { isProviderUnreachable } from '@/lib/relying-party/provider-fetch'
import { recordCallback } from '@/lib/relying-party/record-callback'
import type { SignInFailure } from '@/lib/relying-party/sign-in-failure'
import type { Room } from '@/lib/rooms/room'
import { withHopContext } from '@/lib/trace/hop-context'
import { seeOtherWithFlash } from '@/lib/web/flash'
import { seeOther } from '@/lib/web/form'
import { answerCallback } from './configure-auth'
import { findCourse } from './courses'
import { failedSignInForm } from './failed-sign-in'
import { forgetLastSignOut, readLastSignOut } from './last-sign-out'
import { forgetPendingSignIn, readPendingSignIn, withPendingSignIn } from './pending-sign-in'
import { readSession } from './session'
import { forgetWantedCourse, readWantedCourse } from './wanted-course'

/**
 * The provider sent the browser back (RFC 6749 §4.1.2). A refusal is read before Auth.js sees it, for it makes
 * one error of all. An answer that fits nothing this browser began (Back, reload) leads whoever is signed in
 * already to their dashboard.
 */
export const finishSignIn = (room: Room, request: Request): Promise<Response> =>
  withHopContext(room, async () => {
    const { answer, isStateRight, accepted } = await finish(room, request)
    // A pending sign-in is used once, whether it succeeds or fails.
    const state = new URL(request.url).searchParams.get('state')
    if (state) answer.headers.append('set-cookie', forgetPendingSignIn(room.id, state))
    recordCallback(room, {
      ...{ site: 'mooc', request, answer },
      ...{ isStateRight, accepted },
    })
    return answer
  })

/** How it ended. */
interface Finished {
  answer: Response
  /** `state` is of a sign-in that this browser began. */
  isStateRight: boolean
  accepted: boolean
}

async function finish(room: Room, request: Request): Promise<Finished> {
  const { searchParams } = new URL(request.url)
  // Kept under its state: where there is none, Auth.js will find nothing to compare the state with either.
  const signIn = await readPendingSignIn(room.id, searchParams.get('state'))
  const ended = { isStateRight: signIn !== null, accepted: false }
  const refusal = searchParams.get('error')
  if (refusal === 'access_denied') return { ...ended, answer: seeOther(moocPath(room.id, '/login/denied')) }
  if (refusal) {
    const failure = { ok: false, slip: 'provider', code: errorCode(refusal) } as const
    return { ...ended, answer: await failed(room, failure) }
  }

  let failure: Error | undefined
  const wanted = signIn?.course ? findCourse(signIn.course) : null
  const answer = await answerCallback(room, withPendingSignIn(request, room.id, signIn), {
    wanted,
    onFailure: error => {
      failure = error
    },
  })
  if (!failure) {
    // Another tab may have chosen another course since.
    if (wanted && wanted.code === (await readWantedCourse(room.id))?.code)
      answer.headers.append('set-cookie', forgetWantedCourse(room.id))
    if (readLastSignOut(room.id)) answer.headers.append('set-cookie', forgetLastSignOut(room.id))
    return { ...ended, answer, accepted: true }
  }
  if (await readSession(room.id)) return { ...ended, answer: seeOther(moocPath(room.id, '/dashboard')) }
  const slip = signIn ? reasonOf(failure) : 'stale'
  return { ...ended, answer: await failed(room, { ok: false, slip }) }
}

const failed = (room: Room, failure: SignInFailure): Promise<Response> =>
  seeOtherWithFlash(failedSignInForm, moocPath(room.id, '/login/failed'), { refusals: { form: failure } })

/**
 * Auth.js found no nonce or verifier to compare with: an answer of long ago. What fails any other check is not to be
 * believed.
 */
function reasonOf(failure: Error): Exclude<SignInFailure['slip'], 'provider'> {
  const { type, cause } = failure instanceof AuthError ? failure : { type: failure.name, cause: undefined }
  if (type === 'InvalidCheck') return 'stale'
  if (isProviderUnreachable(failure)) return 'unreachable'
  console.error('mooc: sign-in failed:', type, codeOf(cause?.err) ?? cause?.err?.name ?? '')
  return 'untrusted'
}
