/** oidc-provider alone, with what it keeps in memory, and a browser that asks it: no room, no database. */
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import Provider, { type Configuration, type KoaContextWithOIDC } from 'oidc-provider'
import { saveInteractionResult } from '@/lib/connect/oidc-provider-internals'
import { askInMemory } from '@/lib/connect/provider/in-memory'

export const mount = '/r/room/connect'
const issuer = `http://localhost:3000${mount}`
export const redirectUri = 'https://client.example/callback'
export const cookieName = '_interaction'
export const keys = ['a key', 'an older key']

const { privateKey } = await generateKeyPair('RS256', { extractable: true })
const signing = { ...(await exportJWK(privateKey)), kid: 'k', alg: 'RS256', use: 'sig' }

const secret = 'a secret that is long enough'
const aClient = (client_id: string) => ({
  client_id,
  client_secret: secret,
  redirect_uris: [redirectUri],
  backchannel_logout_uri: 'https://client.example/signed-out',
  backchannel_logout_session_required: true,
})

export function aProvider(wishes: Configuration = {}): Provider {
  const { features, ...others } = wishes
  const provider = new Provider(issuer, {
    jwks: { keys: [signing as never] },
    clients: [aClient('one'), aClient('other')],
    cookies: { keys, names: { interaction: cookieName }, short: { signed: true }, long: { signed: true } },
    interactions: { url: (_ctx, { uid }) => `${mount}/interaction/${uid}` },
    findAccount: (_ctx, accountId) => ({ accountId, claims: () => ({ sub: accountId }) }),
    pkce: { required: () => false },
    features: {
      devInteractions: { enabled: false },
      backchannelLogout: { enabled: true },
      ...features,
    },
    ...others,
  })
  provider.proxy = true
  return provider
}

/** An ID token that the provider's own key signed. */
export const anIdToken = (clientId: string, accountId: string, expiresAt: number) =>
  new SignJWT()
    .setProtectedHeader({ alg: 'RS256', kid: 'k' })
    .setIssuer(issuer)
    .setAudience(clientId)
    .setSubject(accountId)
    .setIssuedAt(expiresAt - 60)
    .setExpirationTime(expiresAt)
    .sign(privateKey)

/** A browser at one provider, which keeps cookies whatever their path. */
export function aBrowser(provider: Provider) {
  const jar = new Map<string, string>()
  const handle = provider.callback()
  const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ')

  async function ask(address: string, form?: Record<string, string>, headers: Record<string, string> = {}) {
    const path = address.replace(issuer, '').replace(mount, '')
    const answer = await askInMemory(handle, {
      method: form ? 'POST' : 'GET',
      ...{ originalUrl: mount + path, url: path },
      headers: {
        host: 'localhost:3000',
        cookie: cookie(),
        accept: 'text/html',
        ...(form ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
        ...headers,
      },
      body: form ? Buffer.from(String(new URLSearchParams(form))) : null,
    })
    const set = [answer.headers['set-cookie'] ?? []].flat()
    for (const one of set) jar.set(one.slice(0, one.indexOf('=')), /=([^;]*)/.exec(one)?.[1] ?? '')
    const payload = answer.payload.toString()
    return { ...answer, payload, set, location: String(answer.headers.location ?? '') }
  }

  const authorization = (more: Record<string, string> = {}) =>
    ask(
      `/auth?${new URLSearchParams({
        ...{ client_id: 'one', response_type: 'code', scope: 'openid', redirect_uri: redirectUri },
        ...more,
      })}`,
    )

  /** Begins a sign-in, and is its interaction. */
  async function begin(more: Record<string, string> = {}) {
    const { location, set } = await authorization(more)
    const uid = location.split('/').at(-1) ?? ''
    const interaction = await provider.Interaction.find(uid)
    if (!interaction) throw new Error(`no interaction: ${location}`)
    return { uid, interaction, set }
  }

  /** Signs in and allows, as decide-consent does; what the browser is then answered. */
  async function signIn(accountId: string, more: Record<string, string> = {}) {
    const { interaction } = await begin(more)
    const grant = new provider.Grant({ accountId, clientId: 'one' })
    grant.addOIDCScope('openid')
    const consent = { grantId: await grant.save() }
    const result = { consent, login: { accountId } }
    return ask(await saveInteractionResult(interaction, result, { keepsSession: false, realNow: new Date() }))
  }

  const exchange = (code: string, { inHeader = true, given = secret } = {}) =>
    ask(
      '/token',
      {
        ...{ grant_type: 'authorization_code', code, redirect_uri: redirectUri },
        ...(inHeader ? {} : { client_id: 'one', client_secret: given }),
      },
      {
        accept: 'application/json',
        ...(inHeader
          ? {
              authorization: `Basic ${Buffer.from(`one:${encodeURIComponent(given)}`).toString('base64')}`,
            }
          : {}),
      },
    )

  return { ask, authorization, begin, signIn, exchange, cookie }
}

export const codeIn = (location: string): string => new URL(location).searchParams.get('code') ?? ''

export type Ctx = KoaContextWithOIDC
