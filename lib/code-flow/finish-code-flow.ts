import * as client from 'openid-client'
import { publicUrl, sitePath } from '@/lib/paths'
import { errorDetails } from '@/lib/relying-party/error-details'
import { isProviderUnreachable } from '@/lib/relying-party/provider-fetch'
import { recordCallback } from '@/lib/relying-party/record-callback'
import type { SignInFailure } from '@/lib/relying-party/sign-in-failures'
import type { Room } from '@/lib/rooms/room'
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
  signIns: SealedSignIns<Own>
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
    const { answer, isStateRight = true, accepted = false } = await finish(room, search, end)
    // Single-use: whatever came of it.
    const state = searchParams.get('state')
    if (state) answer.headers.append('set-cookie', end.signIns.forget(room.id, state))
    recordCallback(room, { site: end.signIns.site, request, answer, isStateRight, accepted })
    return answer
  })

/** How it ended. */
interface Finished {
  answer: Response
  isStateRight?: boolean
  accepted?: boolean
}

async function finish<Own>(room: Room, search: string, end: CodeFlowEnd<Own>): Promise<Finished> {
  const { site } = end.signIns
  const failed = (notice: SignInFailure, code?: string): Promise<Response> =>
    seeOtherWithFlash(sitePath(site, room.id, '/sign-in/failed'), { notice, details: errorDetails(code) })
  const parameters = new URLSearchParams(search)
  const begun = await end.signIns.read(room.id, parameters.get('state'))
  if (!begun || parameters.get('state') !== begun.kept.state) {
    const answer = (await end.isSomebodyIn()) ? seeOther(sitePath(site, room.id)) : await failed('stale')
    return { answer, isStateRight: false }
  }
  const refusal = parameters.get('error')
  if (refusal === 'access_denied') return { answer: seeOther(sitePath(site, room.id, '/sign-in/denied')) }
  if (refusal) return { answer: await failed('provider', refusal) }
  try {
    const exchanged = await exchange(room, end.signIns, search, begun.kept)
    return { answer: await end.admit({ ...exchanged, answer: parameters, own: begun.own }), accepted: true }
  } catch (error) {
    return { answer: await failed(...reasonOf(site, error as Error)) }
  }
}

/** Code for tokens, tokens for claims: every check is openid-client's (OpenID Connect Core §3.1.3.7, RFC 7636, RFC 9207). */
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
  if (!idToken) throw new Error('no ID token')
  // Its sub must be the ID token's (§5.3.2).
  const userinfo = await client.fetchUserInfo(configuration, tokens.access_token, idToken.sub)
  return { tokens, idToken, userinfo }
}

/** An answer that is an error is the provider's word; an answer that fails a check is not to be believed. */
function reasonOf(site: string, error: Error): [SignInFailure, string?] {
  if (error instanceof client.ResponseBodyError) return ['provider', error.error]
  if (isProviderUnreachable(error)) return ['unreachable']
  const { code = error.name } = error as { code?: string }
  console.error(`${site}: sign-in failed:`, code)
  return code === 'OAUTH_TIMEOUT' || error instanceof TypeError ? ['provider'] : ['untrusted']
}
