import { AuthError, InvalidCheck } from '@auth/core/errors'
import { moocPath } from '@/lib/paths'
import { checkAnswer } from '@/lib/relying-party/check-answer'
import { errorCode } from '@/lib/relying-party/error-code'
import { recordCallback } from '@/lib/relying-party/record-callback'
import { failureOf, type SignInFailure } from '@/lib/relying-party/sign-in-failure'
import type { Room } from '@/lib/rooms/room'
import type { Check } from '@/lib/trace/hop'
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
 * one error of all; and state and iss are checked before that, for Auth.js would take an answer without iss. An answer
 * that fits nothing this browser began (Back, reload) leads whoever is signed in already to their dashboard.
 */
export const finishSignIn = (room: Room, request: Request): Promise<Response> =>
  withHopContext(room, async () => {
    const { answer, checks, accepted = false } = await finish(room, request)
    // A pending sign-in is used once, whether it succeeds or fails.
    const state = new URL(request.url).searchParams.get('state')
    if (state) answer.headers.append('set-cookie', forgetPendingSignIn(room.id, state))
    recordCallback(room, { site: 'mooc', request, answer, checks, accepted })
    return answer
  })

/** How it ended. */
interface Finished {
  answer: Response
  /** Those of the provider's answer, code or error. */
  checks: Check[]
  accepted?: boolean
}

async function finish(room: Room, request: Request): Promise<Finished> {
  const { searchParams } = new URL(request.url)
  const signIn = await readPendingSignIn(room.id, searchParams.get('state'))
  const { checks, slip } = checkAnswer(room.id, searchParams, signIn !== null)
  if (slip) return { answer: await failed(room, { ok: false, slip }), checks }
  const refusal = searchParams.get('error')
  if (refusal === 'access_denied') return { answer: seeOther(moocPath(room.id, '/login/denied')), checks }
  if (refusal)
    return { answer: await failed(room, { ok: false, slip: 'provider', code: errorCode(refusal) }), checks }

  let failure: Error | undefined
  const wanted = signIn?.course ? findCourse(signIn.course) : null
  const answer = await answerCallback(room, withPendingSignIn(request, room.id, signIn), {
    wanted,
    onFailure: error => {
      failure = error
    },
  })
  if (failure) return { answer: await failed(room, reasonOf(failure)), checks }
  // Another tab may have chosen another course since.
  if (wanted && wanted.code === (await readWantedCourse(room.id))?.code)
    answer.headers.append('set-cookie', forgetWantedCourse(room.id))
  if (readLastSignOut(room.id)) answer.headers.append('set-cookie', forgetLastSignOut(room.id))
  return { answer, checks, accepted: true }
}

async function failed(room: Room, failure: SignInFailure): Promise<Response> {
  if (failure.slip === 'stale' && (await readSession(room.id)))
    return seeOther(moocPath(room.id, '/dashboard'))
  return seeOtherWithFlash(failedSignInForm, moocPath(room.id, '/login/failed'), {
    refusals: { form: failure },
  })
}

/** Auth.js found no nonce or verifier to compare with: an answer of long ago. It wraps whatever else went wrong. */
const reasonOf = (failure: Error): SignInFailure =>
  failure instanceof InvalidCheck
    ? { ok: false, slip: 'stale' }
    : failureOf('mooc', (failure instanceof AuthError && failure.cause?.err) || failure)
