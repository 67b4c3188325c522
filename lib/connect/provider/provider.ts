/**
 * The OpenID provider of a room. One light Provider per issuer, built on first use and kept: it holds
 * configuration and keys only, all state is in the database, so another instance answers just as well.
 */
import Provider, { type KoaContextWithOIDC } from 'oidc-provider'
import { cookieKeys } from '@/lib/connect/cookies'
import type { OwnScope } from '@/lib/connect/people/own-claims'
import { issuerOf } from '@/lib/paths'
import { remember } from '@/lib/remember'
import { keyVersionOf, signingKeysOf } from '@/lib/rooms/signing-keys'
import { recordLogoutCalls } from './back-channel'
import { bendFinishedAnswer } from './bend-finished-answer'
import { burnCodeAfterFailedExchange } from './burn-code'
import { explainEmptySignOut } from './explain-empty-sign-out'
import { noteAnswer, noteRefusals } from './note-answer'
import { providerConfiguration } from './provider-configuration'
import { speakAskedLanguage } from './speak-asked-language'
import { strictClientSecret } from './strict-client-secret'

/** With its keys each holds 80 kB, and is made again in a millisecond: as many as are in use at once, not as many as there were. */
const keptProviders = 500

/**
 * The provider of a room, with today's keys and, where it answers clients, the room's own scope: all of it is fixed when
 * a Provider is built.
 */
export const providerOf = async (roomId: string, own: OwnScope | null = null): Promise<Provider> =>
  providerWith([roomId, await keyVersionOf(roomId), ...(own ? [own.scope, ...own.claims] : [])].join(' '))

const providerWith = remember(keptProviders, build)

async function build(roomKeysAndOwn: string): Promise<Provider> {
  const [roomId = '', _keys, scope, ...claims] = roomKeysAndOwn.split(' ')
  const keys = { signing: await signingKeysOf(roomId), cookies: await cookieKeys() }
  const configuration = providerConfiguration(roomId, keys, scope ? { scope, claims } : null)
  const provider = new Provider(issuerOf(roomId), configuration)
  // The scheme comes from our own origin (see answer-protocol-request), never from the wire.
  provider.proxy = true
  strictClientSecret(provider)
  provider.use(aroundEveryAnswer)
  recordLogoutCalls(provider, roomId)
  noteRefusals(provider)
  provider.on('server_error', (_ctx: KoaContextWithOIDC, error: Error) => console.error('connect:', error))
  return provider
}

/** What is ours in every answer, in this order: what the provider built is whole and noted before a fault bends it. */
async function aroundEveryAnswer(ctx: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> {
  setContentPolicy(ctx)
  await next()
  speakAskedLanguage(ctx)
  explainEmptySignOut(ctx)
  await burnCodeAfterFailedExchange(ctx)
  noteAnswer(ctx)
  await bendFinishedAnswer(ctx)
}

/** The provider adds its own script's hash to a policy that is already there; the front door leaves these answers alone. */
function setContentPolicy(ctx: KoaContextWithOIDC): void {
  ctx.set(
    'content-security-policy',
    "default-src 'none';script-src 'self';style-src 'self';font-src 'self';img-src 'self';base-uri 'none';frame-ancestors 'self'",
  )
  ctx.set('cache-control', 'no-store')
}
