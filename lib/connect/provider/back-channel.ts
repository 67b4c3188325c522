/**
 * What the provider says to relying parties from program to program: that somebody signed out (OpenID Connect
 * Back-Channel Logout 1.0 §2.5). It waits for no answer longer than its own time-out of 2.5 seconds, so a client that
 * hangs or is gone holds up nobody's sign-out; what came of each call is in the trace.
 */
import { decodeJwt } from 'jose'
import Provider, { type KoaContextWithOIDC } from 'oidc-provider'
import { callOutside, type NotReached } from '@/lib/connect/clients/outgoing-call'
import type { Hop } from '@/lib/trace/hop'
import { noteFacts } from '@/lib/trace/hop-context'
import { readLogoutHop, withOutcome } from '@/lib/trace/read-logout-hop'
import { recordHop } from '@/lib/trace/record-hop'
import { logSecurityEvent } from '@/lib/web/security-log.mjs'

/** As oidc-provider's own sign-out uses it; @types leave these out. */
interface Client {
  clientId: string
  backchannelLogoutUri?: string
  backchannelLogoutSessionRequired?: boolean
  backchannelLogout(accountId: string, sid: string): Promise<void>
}

interface OnItsWay {
  hop: Hop
  sentAt: Date
  status?: number
}

/** Logout tokens on their way: the provider's events, which tell the outcome, do not carry them. */
const onTheirWay = new Map<string, OnItsWay>()
const nameOf = (roomId: string, clientId: string, sid = '') => `${roomId} ${clientId} ${sid}`

/** Calls, and tells the operator why a call came to nothing: whoever registered the address is not told. */
async function call(roomId: string, url: URL, options: RequestInit, clientId?: string): Promise<Response> {
  try {
    return await callOutside(url, options)
  } catch (error) {
    const { reason, isBlocked } = error as NotReached
    logSecurityEvent(isBlocked ? 'call-blocked' : 'call-failed', { room: roomId, client: clientId, reason })
    throw error
  }
}

/** How the provider of a room fetches: every call by the one guard (see outgoing-call), its outcome noted for the trace. */
export const fetchOf =
  (roomId: string) =>
  async (url: string | URL, options: RequestInit = {}): Promise<Response> => {
    const target = new URL(url)
    const token = new URLSearchParams(String(options.body ?? '')).get('logout_token')
    if (!token) return fetchKeys(roomId, target, options)
    const { aud, sid } = decodeJwt<{ sid?: string }>(token)
    const sent: OnItsWay = { hop: await readLogoutHop(token, String(url)), sentAt: new Date() }
    onTheirWay.set(nameOf(roomId, String(aud), sid), sent)
    const answer = await call(roomId, target, options, String(aud))
    sent.status = answer.status
    return answer
  }

/** A client's own keys, from its `jwks_uri`: without them nobody can tell whether it is the client. */
async function fetchKeys(roomId: string, url: URL, options: RequestInit): Promise<Response> {
  noteFacts({ areKeysFetched: false })
  const answer = await call(roomId, url, options, clientOfRequest())
  noteFacts({ areKeysFetched: answer.status === 200 })
  return answer
}

/** The client of the request being answered; its declaration lacks the property that the manual names. */
const clientOfRequest = () =>
  (Provider as unknown as { ctx?: KoaContextWithOIDC }).ctx?.oidc?.client?.clientId

/** Puts the outcome of every such call into the trace. */
export function recordLogoutCalls(provider: Provider, roomId: string): void {
  const record = (ctx: KoaContextWithOIDC | undefined, client: Client, sid: string, error?: Error) => {
    const named = client.backchannelLogoutSessionRequired ? sid : undefined
    const name = nameOf(roomId, client.clientId, named)
    const sent = onTheirWay.get(name)
    onTheirWay.delete(name)
    if (!sent) return
    const { state, secret: xsrf } = (ctx?.oidc.session?.state ?? {}) as { state?: string; secret?: string }
    recordHop(roomId, withOutcome(sent.hop, { status: sent.status, state, xsrf, error }), sent.sentAt)
  }
  const events = provider as unknown as { on(name: string, listener: (...values: never[]) => void): void }
  events.on('backchannel.success', (ctx: KoaContextWithOIDC, client: Client, _account: string, sid: string) =>
    record(ctx, client, sid),
  )
  events.on(
    'backchannel.error',
    (ctx: KoaContextWithOIDC, error: Error, client: Client, _account: string, sid: string) =>
      record(ctx, client, sid, error),
  )
}

/** Tells one client that its session is over, as the provider's own sign-out does. One that cannot be told throws nothing. */
export async function tellClient(
  provider: Provider,
  clientId: string,
  accountId: string,
  sid: string | undefined,
): Promise<void> {
  const client = (await provider.Client.find(clientId)) as unknown as Client | undefined
  if (!client?.backchannelLogoutUri || !sid) return
  await client.backchannelLogout(accountId, sid).then(
    () => provider.emit('backchannel.success', undefined as never, client as never, accountId, sid),
    (error: Error) =>
      provider.emit('backchannel.error', undefined as never, error, client as never, accountId, sid),
  )
}
