import type { NextRequest } from 'next/server'
import { moocPath } from '@/lib/paths'
import type { Room } from '@/lib/rooms/room'
import { maskAddress, maskParameters, tagOf } from '@/lib/trace/mask'
import { recordHop } from '@/lib/trace/record-hop'
import { seeOtherWithFlash } from '@/lib/web/flash'
import { seeOther } from '@/lib/web/form'
import { moocAuth } from './configure-auth'
import { forgetDeparture, readDeparture } from './departure'
import { readSession } from './session'
import { forgetWantedCourse, readWantedCourse } from './wanted-course'

/** Why a sign-in failed, as the failed page tells it. */
export type SignInFailure = 'provider' | 'stale' | 'untrusted'

/**
 * The provider sent the browser back (RFC 6749 §4.1.2). A refusal is read before next-auth sees it, for it makes
 * one error of all. An answer that no longer fits (Back, reload, a second tab) leads whoever is signed in already
 * to their dashboard.
 */
export async function finishSignIn(room: Room, request: NextRequest): Promise<Response> {
  const began = new Date()
  const answer = await finish(room, request)
  const parameters = request.nextUrl.searchParams
  const [state, code] = [parameters.get('state'), parameters.get('code')]
  recordHop(
    room.id,
    {
      kind: 'callback',
      channel: 'front',
      from: 'browser',
      to: 'mooc',
      keys: [...(code ? [`code:${tagOf(code)}`] : []), ...(state ? [`state:${tagOf(state)}`] : [])],
      method: 'GET',
      address: maskAddress(request.nextUrl.pathname + request.nextUrl.search),
      status: answer.status,
      request: maskParameters(parameters),
      response: { location: maskAddress(answer.headers.get('location') ?? '') },
    },
    began,
  )
  return answer
}

async function finish(room: Room, request: NextRequest): Promise<Response> {
  const refusal = request.nextUrl.searchParams.get('error')
  if (refusal === 'access_denied') return seeOther(moocPath(room.id, '/login/denied'))
  if (refusal) return failed(room, 'provider', refusal)

  let failure: Error | undefined
  const { handlers } = await moocAuth(room, {
    wanted: await readWantedCourse(room.id),
    onFailure: error => {
      failure = error
    },
  })
  const answer = await handlers.GET(request)
  if (!failure) {
    answer.headers.append('set-cookie', forgetWantedCourse(room.id))
    if (await readDeparture(room.id)) answer.headers.append('set-cookie', forgetDeparture(room.id))
    return answer
  }
  if (await readSession(room.id)) return seeOther(moocPath(room.id, '/dashboard'))
  return failed(room, reasonOf(failure))
}

function failed(room: Room, notice: SignInFailure, code = ''): Promise<Response> {
  // The provider's own code (RFC 6749 §4.1.2.1) helps a tester; anything that is not one is left out.
  const details = /^[a-z_]{1,40}$/.test(code) ? { code } : undefined
  return seeOtherWithFlash(moocPath(room.id, '/login/failed'), { notice, details })
}

/** Missing or different state, nonce or verifier: an old, expired or foreign answer. The rest is not to be believed. */
function reasonOf(failure: Error): SignInFailure {
  const { type, cause } = failure as Error & { type?: string; cause?: { err?: Error } }
  if (type === 'InvalidCheck' || /"?state"?/.test(cause?.err?.message ?? '')) return 'stale'
  console.error('mooc: sign-in failed:', type ?? failure.name, cause?.err?.name ?? '')
  return 'untrusted'
}
