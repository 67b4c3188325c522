import type { NextRequest } from 'next/server'
import { moocPath } from '@/lib/paths'
import { errorDetails } from '@/lib/relying-party/error-details'
import { isProviderUnreachable } from '@/lib/relying-party/provider-fetch'
import { recordCallback } from '@/lib/relying-party/record-callback'
import type { SignInFailure } from '@/lib/relying-party/sign-in-failures'
import type { Room } from '@/lib/rooms/room'
import { withHopContext } from '@/lib/trace/hop-context'
import { seeOtherWithFlash } from '@/lib/web/flash'
import { seeOther } from '@/lib/web/form'
import { moocAuth } from './configure-auth'
import { findCourse } from './courses'
import { forgetDeparture, readDeparture } from './departure'
import { readSession } from './session'
import { forgetSignInOnItsWay, putBefore, readSignInOnItsWay } from './sign-in-on-its-way'
import { forgetWantedCourse, readWantedCourse } from './wanted-course'

/**
 * The provider sent the browser back (RFC 6749 §4.1.2). A refusal is read before next-auth sees it, for it makes
 * one error of all. An answer that fits nothing this browser began (Back, reload) leads whoever is signed in
 * already to their dashboard.
 */
export const finishSignIn = (room: Room, request: NextRequest): Promise<Response> =>
  withHopContext(room, async () => {
    const { answer, failure } = await finish(room, request)
    // Single-use: whatever came of it.
    const state = request.nextUrl.searchParams.get('state')
    if (state) answer.headers.append('set-cookie', forgetSignInOnItsWay(room.id, state))
    recordCallback(room, {
      site: 'mooc',
      request,
      answer,
      isStateRight: !failure || !isStateMismatch(failure),
      accepted: !failure,
    })
    return answer
  })

/** How it ended, and what stopped it if something did. */
interface Finished {
  answer: Response
  failure?: Error
}

async function finish(room: Room, request: NextRequest): Promise<Finished> {
  const refusal = request.nextUrl.searchParams.get('error')
  if (refusal === 'access_denied') return { answer: seeOther(moocPath(room.id, '/login/denied')) }
  if (refusal) return { answer: await failed(room, 'provider', refusal) }

  let failure: Error | undefined
  const signIn = await readSignInOnItsWay(room.id, request.nextUrl.searchParams.get('state'))
  const wanted = signIn?.course ? findCourse(signIn.course) : null
  const { handlers } = await moocAuth(room, {
    wanted,
    onFailure: error => {
      failure = error
    },
  })
  const answer = await handlers.GET(putBefore(request, room.id, signIn))
  if (!failure) {
    // Another tab may want another course, and not have set out yet.
    if (wanted && wanted.code === (await readWantedCourse(room.id))?.code)
      answer.headers.append('set-cookie', forgetWantedCourse(room.id))
    if (await readDeparture(room.id)) answer.headers.append('set-cookie', forgetDeparture(room.id))
    return { answer }
  }
  if (await readSession(room.id)) return { answer: seeOther(moocPath(room.id, '/dashboard')), failure }
  return { answer: await failed(room, reasonOf(failure)), failure }
}

const failed = (room: Room, notice: SignInFailure, code?: string): Promise<Response> =>
  seeOtherWithFlash(moocPath(room.id, '/login/failed'), { notice, details: errorDetails(code) })

/** Missing or different state, nonce or verifier: an old, expired or foreign answer. The rest is not to be believed. */
function reasonOf(failure: Error): SignInFailure {
  const { type, cause } = failure as Error & { type?: string; cause?: { err?: Error & { code?: string } } }
  if (type === 'InvalidCheck' || isStateMismatch(failure)) return 'stale'
  if (isProviderUnreachable(failure)) return 'unreachable'
  // The code first: the build shortens the names of the libraries' own errors.
  console.error('mooc: sign-in failed:', type ?? failure.name, cause?.err?.code ?? cause?.err?.name ?? '')
  return 'untrusted'
}

/** next-auth compares state with its cookie; the answer was not of this browser, or of an older request. */
function isStateMismatch(failure: Error): boolean {
  const { cause } = failure as Error & { cause?: { err?: Error } }
  return /"?state"?/.test(`${failure.message} ${cause?.err?.message ?? ''}`)
}
