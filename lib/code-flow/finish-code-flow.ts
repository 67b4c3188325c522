import * as client from 'openid-client'
import { publicUrl, sitePath } from '@/lib/paths'
import { checkAnswer } from '@/lib/relying-party/check-answer'
import { errorCode } from '@/lib/relying-party/error-code'
import { recordCallback } from '@/lib/relying-party/record-callback'
import { type FailedSignInForm, failureOf, type SignInFailure } from '@/lib/relying-party/sign-in-failure'
import { verifyIdToken } from '@/lib/relying-party/verify-id-token'
import type { Room } from '@/lib/rooms/room'
import type { Check } from '@/lib/trace/hop'
import { withHopContext } from '@/lib/trace/hop-context'
import { seeOtherWithFlash } from '@/lib/web/flash'
import { seeOther } from '@/lib/web/form'
import { configurationOf } from './configuration'
import type { KeptSignIn, SealedSignIns } from './sealed-sign-ins'

/** What a sign-in that succeeded has brought, every check made. */
export interface Exchanged<Own> {
  tokens: client.TokenEndpointResponse
  idToken: client.IDToken
  userinfo: client.UserInfoResponse
  /** Parameters of the provider's answer. */
  answer: URLSearchParams
  own: Own
}

export interface CodeFlowEnd<Own> {
  pendingSignIns: SealedSignIns<Own>
  /** Of the site's page that tells of a sign-in that failed. */
  failedSignInForm: FailedSignInForm
  /** Lets the proven person in. */
  admit: (exchanged: Exchanged<Own>) => Promise<Response>
  isSomebodyIn: () => Promise<boolean>
}

/**
 * The provider sent the browser back (RFC 6749 §4.1.2). An answer that fits nothing this browser began (Back,
 * reload, a changed state) leads whoever is signed in already to the site's home.
 */
export const finishCodeFlow = <Own>(room: Room, request: Request, end: CodeFlowEnd<Own>): Promise<Response> =>
  withHopContext(room, async () => {
    const { search, searchParams } = new URL(request.url)
    const { answer, checks, accepted = false } = await finish(room, search, end)
    // A pending sign-in is used once, whether it succeeds or fails.
    const state = searchParams.get('state')
    if (state) answer.headers.append('set-cookie', end.pendingSignIns.forget(room.id, state))
    recordCallback(room, { site: end.pendingSignIns.site, request, answer, checks, accepted })
    return answer
  })

/** How it ended. */
interface Finished {
  answer: Response
  /** Those of the provider's answer, code or error. */
  checks: Check[]
  accepted?: boolean
}

async function finish<Own>(room: Room, search: string, end: CodeFlowEnd<Own>): Promise<Finished> {
  const { site } = end.pendingSignIns
  const failed = (failure: SignInFailure): Promise<Response> =>
    seeOtherWithFlash(end.failedSignInForm, sitePath(site, room.id, '/sign-in/failed'), {
      refusals: { form: failure },
    })
  const parameters = new URLSearchParams(search)
  const begun = await end.pendingSignIns.read(room.id, parameters.get('state'))
  const { checks, slip } = checkAnswer(room.id, parameters, begun !== null)
  if (slip === 'stale' && (await end.isSomebodyIn()))
    return { answer: seeOther(sitePath(site, room.id)), checks }
  if (slip || !begun) return { answer: await failed({ ok: false, slip: slip ?? 'stale' }), checks }
  const refusal = parameters.get('error')
  if (refusal === 'access_denied')
    return { answer: seeOther(sitePath(site, room.id, '/sign-in/denied')), checks }
  if (refusal)
    return { answer: await failed({ ok: false, slip: 'provider', code: errorCode(refusal) }), checks }
  try {
    const exchanged = await exchange(room, end.pendingSignIns, search, begun.kept)
    const answer = await end.admit({ ...exchanged, answer: parameters, own: begun.own })
    return { answer, checks, accepted: true }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return { answer: await failed(failureOf(site, error)), checks }
  }
}

/** Code for tokens, tokens for claims: openid-client's checks (OpenID Connect Core §3.1.3.7, RFC 7636), and those it leaves undone. */
async function exchange(room: Room, { site }: SealedSignIns<unknown>, search: string, kept: KeptSignIn) {
  const configuration = await configurationOf(site, room.id)
  // The address is the configured one: a request's own Host could be anybody's.
  const callback = new URL(publicUrl(sitePath(site, room.id, `/api/callback${search}`)))
  const tokens = await client.authorizationCodeGrant(configuration, callback, {
    pkceCodeVerifier: kept.codeVerifier,
    expectedState: kept.state,
    expectedNonce: kept.nonce,
    ...(kept.maxAge === undefined ? {} : { maxAge: kept.maxAge }),
    idTokenExpected: true,
  })
  const idToken = tokens.claims()
  if (!idToken || !tokens.id_token) throw new Error('no ID token')
  await verifyIdToken({ idToken: tokens.id_token, accessToken: tokens.access_token }, room.id, site)
  // Its sub must be the ID token's (§5.3.2).
  const userinfo = await client.fetchUserInfo(configuration, tokens.access_token, idToken.sub)
  return { tokens, idToken, userinfo }
}
