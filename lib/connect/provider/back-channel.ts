/**
 * What the provider says to relying parties from program to program: that somebody signed out (OpenID Connect
 * Back-Channel Logout 1.0 §2.5). It waits for no answer longer than its own time-out of 2.5 seconds, so a client that
 * hangs or is gone holds up nobody's sign-out; what came of each call is in the trace.
 */
import { decodeJwt } from 'jose'
import Provider, { type Client, type KoaContextWithOIDC } from 'oidc-provider'
import { callOutside, NotReached } from '@/lib/connect/clients/outgoing-call'
import { sendLogoutToken, signOutOf } from '@/lib/connect/oidc-provider-internals'
import { issuerOf } from '@/lib/paths'
import type { Hop } from '@/lib/trace/hop'
import { noteFacts, preciseNow } from '@/lib/trace/hop-context'
import { readLogoutHop, withOutcome } from '@/lib/trace/read-logout-hop'
import { recordHop } from '@/lib/trace/record-hop'
import { logSecurityEvent } from '@/lib/web/security-log.mjs'

interface OnItsWay {
  hop: Hop
  /** See preciseNow. */
  sentAt: number
  answer?: Response
}

/** Logout tokens that were sent and not answered yet: the provider's events tell the outcome, and not the token. */
const onTheirWay = new Map<string, OnItsWay>()
const nameOf = (roomId: string, clientId: string, sid = '') => `${roomId} ${clientId} ${sid}`

/** Calls, and tells the operator why a call came to nothing: whoever registered the address is not told. */
async function call(roomId: string, url: URL, options: RequestInit, clientId?: string): Promise<Response> {
  try {
    return await callOutside(url, options)
  } catch (error) {
    if (error instanceof NotReached) {
      const event = error.isBlocked ? 'call-blocked' : 'call-failed'
      logSecurityEvent(event, { room: roomId, client: clientId, reason: error.reason })
    }
    throw error
  }
}

/** How the provider of a room fetches: every call by the one guard (see outgoing-call), its outcome noted for the trace. */
export const fetchOf =
  (roomId: string) =>
  async (asked: string | URL | Request, options: RequestInit = {}): Promise<Response> => {
    const target = new URL(asked instanceof Request ? asked.url : asked)
    const token = new URLSearchParams(String(options.body ?? '')).get('logout_token')
    if (!token) return fetchKeys(roomId, target, options)
    const { aud, sid } = decodeJwt<{ sid?: string }>(token)
    const sent: OnItsWay = {
      hop: await readLogoutHop(token, {
        address: target.href,
        headers: new Headers(options.headers),
        issuer: issuerOf(roomId),
      }),
      sentAt: preciseNow(),
    }
    onTheirWay.set(nameOf(roomId, String(aud), sid), sent)
    const answer = await call(roomId, target, options, String(aud))
    sent.answer = answer
    return answer
  }

/** A client's own keys, from its `jwks_uri`: without them nobody can tell whether it is the client. */
async function fetchKeys(roomId: string, url: URL, options: RequestInit): Promise<Response> {
  noteFacts({ areKeysFetched: false })
  const answer = await call(roomId, url, options, Provider.ctx?.oidc?.client?.clientId)
  noteFacts({ areKeysFetched: answer.status === 200 })
  return answer
}

/** Puts the outcome of every such call into the trace. */
export function recordLogoutCalls(provider: Provider, roomId: string): void {
  const record = (ctx: KoaContextWithOIDC | undefined, client: Client, sid: string, error?: Error) => {
    const named = client.backchannelLogoutSessionRequired ? sid : undefined
    const name = nameOf(roomId, client.clientId, named)
    const sent = onTheirWay.get(name)
    onTheirWay.delete(name)
    if (!sent) return
    const { clientId } = client
    const outcome = { clientId, answer: sent.answer, ...signOutOf(ctx?.oidc.session), error }
    recordHop(roomId, withOutcome(sent.hop, outcome), sent.sentAt)
  }
  provider.on('backchannel.success', (ctx, client, _account, sid) => record(ctx, client, sid))
  provider.on('backchannel.error', (ctx, error, client, _account, sid) => record(ctx, client, sid, error))
}

/** Tells one client that its session is over, as the provider's own sign-out does. One that cannot be told throws nothing. */
export async function tellClient(
  provider: Provider,
  clientId: string,
  accountId: string,
  sid: string | undefined,
): Promise<void> {
  const client = await provider.Client.find(clientId)
  if (!client?.backchannelLogoutUri || !sid) return
  // The events of the provider's own sign-out, without its request: recordLogoutCalls hears both.
  await sendLogoutToken(client, accountId, sid).then(
    () => provider.emit('backchannel.success', undefined, client, accountId, sid),
    (error: Error) => provider.emit('backchannel.error', undefined, error, client, accountId, sid),
  )
}
