/**
 * What the provider says to relying parties from program to program: that somebody signed out (OpenID Connect
 * Back-Channel Logout 1.0 §2.5). It waits for no answer longer than its own time-out of 2.5 seconds, so a client that
 * hangs or is gone holds up nobody's sign-out; what came of each call is in the trace.
 */
import { decodeJwt } from 'jose'
import type Provider from 'oidc-provider'
import type { KoaContextWithOIDC } from 'oidc-provider'
import { env } from '@/lib/env'
import type { Hop } from '@/lib/trace/hop'
import { readLogoutHop, withOutcome } from '@/lib/trace/read-logout-hop'
import { recordHop } from '@/lib/trace/record-hop'

/** As oidc-provider's own sign-out uses it; @types leave these out. */
interface Client {
  clientId: string
  backchannelLogoutUri?: string
  backchannelLogoutSessionRequired?: boolean
  backchannelLogout(accountId: string, sid: string): Promise<void>
}

const isLoopback = (hostname: string) => ['localhost', '127.0.0.1', '[::1]'].includes(hostname)

/** May the provider itself call this address? Our own origin; loopback when we are on loopback. Else its guard stays. */
function mayCall(url: URL): boolean {
  const own = new URL(env().APP_ORIGIN)
  return url.origin === own.origin || (isLoopback(own.hostname) && isLoopback(url.hostname))
}

type GuardedOptions = RequestInit & { dispatcher?: unknown }

interface OnItsWay {
  hop: Hop
  sentAt: Date
  status?: number
}

/** Logout tokens on their way: the provider's events, which tell the outcome, do not carry them. */
const onTheirWay = new Map<string, OnItsWay>()
const nameOf = (roomId: string, clientId: string, sid = '') => `${roomId} ${clientId} ${sid}`

/** How the provider of a room fetches: its guard against private addresses stays where `mayCall` says no. */
export const fetchOf =
  (roomId: string) =>
  async (url: string | URL, { dispatcher, ...options }: GuardedOptions = {}): Promise<Response> => {
    const call = () =>
      mayCall(new URL(url)) ? fetch(url, options) : fetch(url, { dispatcher, ...options } as RequestInit)
    const token = new URLSearchParams(String(options.body ?? '')).get('logout_token')
    if (!token) return call()
    const { aud, sid } = decodeJwt<{ sid?: string }>(token)
    const sent: OnItsWay = { hop: await readLogoutHop(token, String(url)), sentAt: new Date() }
    onTheirWay.set(nameOf(roomId, String(aud), sid), sent)
    const answer = await call()
    sent.status = answer.status
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
