import * as client from 'openid-client'
import { learningPath, publicUrl } from '@/lib/paths'
import { codeOf } from '@/lib/relying-party/code-of'
import { errorCode } from '@/lib/relying-party/error-code'
import { isProviderUnreachable } from '@/lib/relying-party/provider-fetch'
import { recordCallback } from '@/lib/relying-party/record-callback'
import { learningClientId } from '@/lib/rooms/registered-clients'
import type { Room } from '@/lib/rooms/room'
import { withHopContext } from '@/lib/trace/hop-context'
import { seeOtherWithFlash } from '@/lib/web/flash'
import { seeOther } from '@/lib/web/form'
import { admitReader } from './admit-reader'
import { configurationOf } from './configuration'
import { failedSignInForm, type SignInFailure } from './failed-sign-in'
import { findVisitor } from './find-visitor'
import { forgetLastSignOut } from './last-sign-out'
import { forgetSignInState, readSignInState, type SignInState } from './sign-in-state'

/**
 * The provider sent the browser back (RFC 6749 §4.1.2). An answer that fits nothing this browser began (Back,
 * reload, a changed state) leads whoever is signed in already to their readings.
 */
export const finishSignIn = (room: Room, request: Request): Promise<Response> =>
  withHopContext(room, async () => {
    const { search, searchParams } = new URL(request.url)
    const { answer, isStateRight = true, accepted = false } = await finish(room, search)
    // A pending sign-in is used once, whether it succeeds or fails.
    const state = searchParams.get('state')
    if (state) answer.headers.append('set-cookie', forgetSignInState(room.id, state))
    const site = { party: 'learning', clientId: learningClientId } as const
    recordCallback(room, { ...site, request, answer, isStateRight, accepted })
    return answer
  })

/** How it ended. */
interface Finished {
  answer: Response
  isStateRight?: boolean
  accepted?: boolean
}

async function finish(room: Room, search: string): Promise<Finished> {
  const parameters = new URLSearchParams(search)
  const kept = await readSignInState(room.id, parameters.get('state'))
  if (!kept || parameters.get('state') !== kept.state) {
    const { reader } = await findVisitor(room.id)
    const answer = reader ? seeOther(learningPath(room.id)) : await failed(room, { ok: false, slip: 'stale' })
    return { answer, isStateRight: false }
  }
  const refusal = parameters.get('error')
  if (refusal === 'access_denied') return { answer: seeOther(learningPath(room.id, '/sign-in/denied')) }
  if (refusal)
    return { answer: await failed(room, { ok: false, slip: 'provider', code: errorCode(refusal) }) }
  try {
    const setCookie = await exchange(room, search, kept)
    const answer = seeOther(learningPath(room.id, kept.wanted ? `/readings/${kept.wanted}` : ''))
    answer.headers.append('set-cookie', setCookie)
    answer.headers.append('set-cookie', forgetLastSignOut(room.id))
    return { answer, accepted: true }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return { answer: await failed(room, reasonOf(error)) }
  }
}

/** Code for tokens, tokens for claims: every check is openid-client's (OpenID Connect Core §3.1.3.7, RFC 7636, RFC 9207). */
async function exchange(room: Room, search: string, kept: SignInState): Promise<string> {
  const configuration = await configurationOf(room.id)
  // The address is the configured one: a request's own Host could be anybody's.
  const callback = new URL(publicUrl(learningPath(room.id, `/api/callback${search}`)))
  const tokens = await client.authorizationCodeGrant(configuration, callback, {
    pkceCodeVerifier: kept.codeVerifier,
    expectedState: kept.state,
    expectedNonce: kept.nonce,
    idTokenExpected: true,
  })
  const idToken = tokens.claims()
  if (!idToken) throw new Error('no ID token')
  // Its sub must be the ID token's (§5.3.2).
  const userinfo = await client.fetchUserInfo(configuration, tokens.access_token, idToken.sub)
  const sid = typeof idToken.sid === 'string' ? idToken.sid : null
  return admitReader(room, userinfo, { sid, idToken: tokens.id_token ?? null })
}

const failed = (room: Room, failure: SignInFailure): Promise<Response> =>
  seeOtherWithFlash(failedSignInForm, learningPath(room.id, '/sign-in/failed'), {
    refusals: { form: failure },
  })

/** An error response is the provider's own answer; an answer that fails a check may be anybody's. */
function reasonOf(error: Error): SignInFailure {
  if (error instanceof client.ResponseBodyError)
    return { ok: false, slip: 'provider', code: errorCode(error.error) }
  if (isProviderUnreachable(error)) return { ok: false, slip: 'unreachable' }
  const code = codeOf(error) ?? error.name
  console.error('learning: sign-in failed:', code)
  const slip = code === 'OAUTH_TIMEOUT' || error instanceof TypeError ? 'provider' : 'untrusted'
  return { ok: false, slip }
}
