/** A logout token on its way from the provider to a relying party, and what came of it, as a hop of the trace. */
import { decodeJwt } from 'jose'
import { checkLogoutToken } from './check-logout-token'
import { check, compare } from './compare'
import { answeredHeaders, askedHeaders } from './headers'
import { keysByTag, tagOf } from './hide'
import type { Hop, Wire } from './hop'
import { decodeToken, maskAddress, maskMembers } from './mask'
import { partyOfClient } from './parties'

/** The hop as far as it is known when the token leaves. */
export async function readLogoutHop(
  token: string,
  { address, headers, issuer }: { address: string; headers: Headers; issuer: string },
): Promise<Hop> {
  const { aud = '', sid } = decodeJwt<{ sid?: string }>(token)
  const clientId = String(aud)
  const decoded = decodeToken('logout_token', token)
  return {
    kind: 'logout-token',
    channel: 'back',
    from: 'connect',
    to: partyOfClient(clientId),
    keys: sid ? [`sid:${tagOf(sid)}`] : [],
    clientId,
    method: 'POST',
    address: maskAddress(address),
    request: maskMembers({ logout_token: token }),
    wire: { asked: askedHeaders(headers, address), answered: [] },
    ...(decoded ? { tokens: [decoded] } : {}),
    checks: await checkLogoutToken(token, issuer),
  }
}

export interface LogoutOutcome {
  /** Whom the provider meant to tell. */
  clientId: string
  /** Absent when none came. */
  answer?: Response
  /** `state` of the sign-out that it belongs to, where a relying party began it. */
  state?: string
  /** The xsrf value of the provider's question, which joins it to the answer. */
  xsrf?: string
  /** Why the call failed. */
  error?: Error
}

/** The hop with what came of it. */
export const withOutcome = (hop: Hop, { clientId, answer, state, xsrf, error }: LogoutOutcome): Hop => ({
  ...hop,
  kind: error ? 'logout-token-failed' : 'logout-token',
  keys: [...keysByTag('state', state), ...(xsrf ? [`logout:${tagOf(xsrf)}`] : []), ...hop.keys],
  ...(answer ? { status: answer.status } : {}),
  ...(answer && hop.wire ? { wire: { ...hop.wire, ...answeredIn(hop, answer) } } : {}),
  response: error ? { error: causeOf(error) } : {},
  checks: [
    check('provider', 'logout-heard', !error),
    ...(hop.checks ?? []),
    compare('trace', 'logout-aud', 'aud', hop.clientId, clientId),
  ],
})

/** Nobody here reads the body of a client's answer; whether there is one, it says itself. */
const answeredIn = ({ address = '/' }: Hop, { headers }: Response): Pick<Wire, 'answered' | 'body'> => ({
  answered: answeredHeaders(headers, new URL(address, 'http://here.invalid')),
  ...(headers.has('content-type') ? { body: { members: false } } : {}),
})

/** What kept the call from succeeding: the system's word for it, else the time-out's. */
const causeOf = (error: Error): string =>
  codeOf(error.cause) ??
  (error.name === 'Error' ? error.message.replace(/https?:\S+/g, '').trim() : error.name)

const codeOf = (cause: unknown): string | undefined =>
  cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined
