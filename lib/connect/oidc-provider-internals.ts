/**
 * Everything of ours that leans on the inside of oidc-provider: on what its manual does not promise. Nothing else in
 * the project does. Each has a test in tests/libraries/oidc-provider.test.ts, which fails at an upgrade that
 * changes it, and says what to do.
 */
import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import Cookies from 'cookies'
import Provider, {
  type AuthorizationCode,
  type Client,
  type Interaction,
  type InteractionResults,
  type interactionPolicy,
  type KoaContextWithOIDC,
  type Session,
} from 'oidc-provider'
import { remember } from '@/lib/remember'
import { type CookieToSet, isSecure } from '@/lib/web/cookie-header'
import { cookieOf } from '@/lib/web/cookie-of.mjs'

// Cookies and sessions.

/** No byte ever comes or goes. */
const noConnection = new Socket()

function requestWith(cookie: string | undefined) {
  const request = new IncomingMessage(noConnection)
  if (cookie !== undefined) request.headers = { cookie }
  return { request, response: new ServerResponse(request) }
}

/** The provider's session in a `Cookie` header, by its own reading of it; a new, empty one where there is none. */
export function sessionOf(provider: Provider, cookie: string | undefined): Promise<Session> {
  const { request, response } = requestWith(cookie)
  return provider.Session.get(provider.createContext(request, response))
}

/**
 * Reads the signed cookie of that name, by those keys, a line each. Whether a key signed it never changes; it takes
 * three HMACs to tell, and every step of an interaction asks.
 */
const signedBy = remember(3, (nameAndKeys: string) => {
  const [name = '', ...keys] = nameAndKeys.split('\n')
  return remember(500, (header: string) => {
    const { request, response } = requestWith(header)
    return new Cookies(request, response, { keys }).get(name, { signed: true })
  })
})

/**
 * The uid in the provider's interaction cookie, if a key of ours signed it. By the library that the provider signs
 * with; `provider.interactionDetails` would read two rows more at every step, and is above this floor.
 */
export function interactionUidOf(
  cookie: string | undefined,
  { name, keys }: { name: string; keys: string[] },
): string | undefined {
  const pairs = [name, `${name}.sig`].map(one => `${one}=${cookieOf(cookie, one) ?? ''}`)
  return signedBy([name, ...keys].join('\n'))(pairs.join('; '))
}

/**
 * The headers that give a browser a cookie as the provider signs its own, with the signature's beside it. The provider
 * writes such cookies only while it answers a request of its own.
 */
export function signedCookies(
  { name, value, path, maxAgeSeconds }: Omit<CookieToSet, 'maxAgeSeconds'> & { maxAgeSeconds: number },
  keys: string[],
): string[] {
  const { request, response } = requestWith(undefined)
  const options = { path, httpOnly: true, sameSite: 'lax', maxAge: maxAgeSeconds * 1000 } as const
  const secure = isSecure()
  new Cookies(request, response, { keys, secure }).set(name, value, { ...options, secure, signed: true })
  return [response.getHeader('set-cookie') ?? []].flat().map(String)
}

// Interactions.

/**
 * Answers an interaction of the provider, and is where the browser goes on. Not by `interactionResult`, which refuses
 * an interaction whose session ended in another tab; `keepsSession: false` lets the provider go on without that one.
 */
export async function saveInteractionResult(
  interaction: Interaction,
  result: InteractionResults,
  { keepsSession, realNow }: { keepsSession: boolean; realNow: Date },
): Promise<string> {
  if (!keepsSession) interaction.session = undefined
  interaction.result = result
  await interaction.save(Math.max(1, interaction.exp - Math.floor(realNow.getTime() / 1000)))
  return interaction.returnTo
}

type Check = NonNullable<ReturnType<interactionPolicy.Prompt['checks']['get']>>

/** Puts another check in the place of one of the provider's own policy, and gives it the one that was there. */
export function replaceCheck(
  policy: interactionPolicy.DefaultPolicy,
  [prompt, reason]: readonly [prompt: string, reason: string],
  make: (own: Check['check']) => Check['check'],
): void {
  const found = policy.get(prompt)?.checks.get(reason)
  if (!found) throw new Error(`oidc-provider has no check ${reason} for prompt ${prompt}`)
  found.check = make(found.check)
}

/** Reads `id_token_hint` where the provider has not: right after an interaction it has not, and its checks need it. */
export async function readIdTokenHint({ oidc }: KoaContextWithOIDC): Promise<void> {
  const hint = oidc.params?.id_token_hint
  if (typeof hint !== 'string' || oidc.entities.IdTokenHint || !oidc.client) return
  oidc.entity('IdTokenHint', await oidc.provider.IdToken.validate(hint, oidc.client))
}

// Signing out.

/** Whether the provider itself made that ID token for that client. One that has expired still says for whom it was. */
export const isIdTokenFor = (provider: Provider, client: Client, idToken: string): Promise<boolean> =>
  provider.IdToken.validate(idToken, client).then(
    () => true,
    () => false,
  )

/** Sends a logout token to a client (OpenID Connect Back-Channel Logout 1.0 §2.5). */
export function sendLogoutToken(client: Client, accountId: string, sid: string): Promise<void> {
  const { backchannelLogout } = client as Client & {
    backchannelLogout(accountId: string, sid: string): Promise<void>
  }
  return backchannelLogout.call(client, accountId, sid)
}

/** What the provider keeps of a sign-out between the question and its answer. */
export function signOutOf(session: Session | undefined): { xsrf?: string; state?: string } {
  const { secret, state } = session?.state ?? {}
  return {
    ...(typeof secret === 'string' ? { xsrf: secret } : {}),
    ...(typeof state === 'string' ? { state } : {}),
  }
}

/** The `id` of the form that the provider gives to the page which asks whether to sign out. */
export const signOutFormId = 'op.logoutForm'

// Codes and clients.

/** Whether a code was exchanged; it is kept all the same, so that its second use is seen (RFC 6749 §4.1.2). */
export const isConsumed = (code: AuthorizationCode): boolean =>
  Boolean((code as { consumed?: unknown }).consumed)

/** Asks `judge` before the provider compares a client's secret; whatever it throws is the provider's answer. */
export function beforeSecretIsCompared(
  provider: Provider,
  judge: (client: Client, isInHeader: boolean) => void,
): void {
  const { prototype } = provider.Client
  const compare = prototype.compareClientSecret
  prototype.compareClientSecret = function (secret) {
    judge(this, Provider.ctx?.headers.authorization !== undefined)
    return compare.call(this, secret)
  }
}

// Pages.

const unescapeHtml = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

/**
 * Where a page of the Form Post Response Mode sends the browser (OAuth 2.0 Form Post Response Mode §2), and what it
 * carries, as markup; null for any other page.
 */
export function readFormPost(html: string): { action: string; inputs: string } | null {
  const action = /<form method="post" action="([^"<>]*)">/.exec(html)?.[1]
  if (!action) return null
  const inputs = html.match(/<input type="hidden" name="[^"<>]*" value="[^"<>]*"\/>/g) ?? []
  return { action: unescapeHtml(action), inputs: inputs.join('\n') }
}

/** Whether the provider could not even show its page of errors: Koa then says the bare word. */
export const isBareFailure = (status: number, contentType: string): boolean =>
  status === 500 && contentType.startsWith('text/plain')
