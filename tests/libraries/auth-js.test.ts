/** What lib/mooc relies on in Auth.js beyond its manual. */
import { Auth, type AuthConfig, customFetch, raw, skipCSRFCheck } from '@auth/core'
import { generateKeyPair, SignJWT } from 'jose'
import { expect } from 'vitest'
import { reliedOn } from './relied-on'

const origin = 'http://localhost:3000'
const issuer = `${origin}/r/room/connect`
const base = `${origin}/auth`
const { privateKey: key } = await generateKeyPair('RS256')

interface Told {
  error?: unknown
  fetched: string[]
  conformed: string[]
}

/** A site of Auth.js's, whose provider answers as `nonceOf` says. */
function aSite() {
  const told: Told = { fetched: [], conformed: [] }
  let nonce = ''
  const provider: typeof fetch = async input => {
    const { pathname } = new URL(input instanceof Request ? input.url : input)
    told.fetched.push(pathname)
    if (pathname.endsWith('/userinfo')) return Response.json({ sub: 'somebody' })
    const id_token = await new SignJWT({ nonce })
      .setProtectedHeader({ alg: 'RS256' })
      .setIssuer(issuer)
      .setAudience('mooc')
      .setSubject('somebody')
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(key)
    return Response.json({ access_token: 'access', token_type: 'Bearer', id_token })
  }
  const config: AuthConfig = {
    basePath: '/auth',
    trustHost: true,
    secret: ['the newest secret', 'an older secret'],
    skipCSRFCheck,
    providers: [
      {
        ...{ id: 'etda', name: 'ETDA Connect', type: 'oidc' as const, issuer },
        ...{ clientId: 'mooc', clientSecret: 'secret', checks: ['pkce', 'state', 'nonce'] as const },
        authorization: { url: `${issuer}/auth`, params: { scope: 'openid' } },
        token: {
          url: `${issuer}/token`,
          conform: async (answer: Response) => {
            told.conformed.push(Object.keys(await answer.json()).join())
          },
        },
        userinfo: `${issuer}/userinfo`,
        idToken: false,
        [customFetch]: provider,
        profile: (claims: { sub: string }) => ({ id: claims.sub }),
      } as never,
    ],
    logger: {
      error: error => {
        told.error = error
      },
      warn: () => {},
      debug: () => {},
    },
  }
  const jar = new Map<string, string>()
  async function ask(path: string, body?: string) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await Auth(
      new Request(`${base}${path}`, {
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          cookie,
          ...(body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
        },
        ...(body === undefined ? {} : { body }),
      }),
      config,
    )
    for (const one of answer.headers.getSetCookie())
      jar.set(one.slice(0, one.indexOf('=')), /=([^;]*)/.exec(one)?.[1] ?? '')
    return answer.headers.get('location') ?? ''
  }
  async function begin() {
    const { searchParams } = new URL(await ask('/signin/etda', ''))
    nonce = searchParams.get('nonce') ?? ''
    return searchParams.get('state') ?? ''
  }
  return { config, told, jar, ask, begin }
}

reliedOn(
  '@auth/core',
  {
    does: 'fetches by [customFetch] alone and no discovery, and shows the token’s answer to `conform` before it reads it',
    usedBy:
      'lib/mooc/configure-auth.ts: the ID token’s signature is verified there, which Auth.js leaves undone',
    otherwise: 'verify the ID token in [customFetch] instead: without it anybody’s token would be believed',
  },
  async () => {
    const site = aSite()
    const state = await site.begin()
    await site.ask(`/callback/etda?code=code&state=${state}`)
    expect(site.told.error).toBeUndefined()
    expect(site.told.fetched).toEqual(['/r/room/connect/token', '/r/room/connect/userinfo'])
    expect(site.told.conformed).toEqual(['access_token,token_type,id_token'])
  },
)

reliedOn(
  '@auth/core',
  {
    does: 'keeps state, nonce and verifier in cookies of letters, digits, `-`, `_` and `.`, and takes them back at the callback',
    usedBy: 'lib/mooc/pending-sign-in.ts: sign-ins in several tabs, each with a cookie of its own',
    otherwise: 'encode what is set aside, or keep it in the database',
  },
  async () => {
    const site = aSite()
    await site.begin()
    const kept = [...site.jar].filter(([name]) => /state|nonce|pkce/.test(name))
    expect(kept).toHaveLength(3)
    for (const [name, value] of kept) expect(value, name).toMatch(/^[\w.-]+$/)
  },
)

reliedOn(
  '@auth/core',
  {
    does: 'names the state in the error that it logs when that is not the one it kept, and asks the provider nothing',
    usedBy: 'lib/mooc/finish-sign-in.ts: a stale answer is told apart from one that is not to be believed',
    otherwise: 'compare the state in lib/mooc before Auth.js sees the request',
  },
  async () => {
    const site = aSite()
    await site.begin()
    await site.ask('/callback/etda?code=code&state=another')
    expect(site.told.error).toMatchObject({
      type: 'CallbackRouteError',
      cause: { err: expect.objectContaining({ message: expect.stringContaining('state') }) },
    })
    expect(site.told.fetched, 'nothing is asked of the provider').toEqual([])
  },
)

reliedOn(
  '@auth/core',
  {
    does: 'gives by `raw` the address at the provider and the cookies to keep, as next-auth’s own signIn asks for them, and adds to the request only what its query says',
    usedBy: 'lib/mooc/configure-auth.ts: leaveForProvider, whose cookies become one of this sign-in',
    otherwise: 'read Location and Set-Cookie of the answer without `raw`',
  },
  async () => {
    const { config } = aSite()
    const request = new Request(`${base}/signin/etda?prompt=login`, {
      method: 'POST',
      body: new URLSearchParams({ callbackUrl: `${origin}/after` }),
    })
    const { redirect = '', cookies = [] } = await Auth(request, { ...config, raw })
    const { origin: at, pathname, searchParams } = new URL(redirect)
    expect(at + pathname).toBe(`${issuer}/auth`)
    expect(Object.fromEntries(searchParams)).toEqual({
      ...{ scope: 'openid', response_type: 'code', client_id: 'mooc', prompt: 'login' },
      redirect_uri: `${base}/callback/etda`,
      ...{ state: expect.any(String), nonce: expect.any(String) },
      ...{ code_challenge: expect.any(String), code_challenge_method: 'S256' },
    })
    expect(cookies.map(({ name }) => name.replace('authjs.', ''))).toEqual([
      'callback-url',
      'state',
      'pkce.code_verifier',
      'nonce',
    ])
  },
)

reliedOn(
  '@auth/core',
  {
    does: 'takes the site’s origin from the address of the request and from no header',
    usedBy: 'lib/mooc/configure-auth.ts: atOwnOrigin gives it the configured one',
    otherwise: 'take the headers away that it reads',
  },
  async () => {
    const { config } = aSite()
    const request = new Request(`${base}/signin/etda`, {
      method: 'POST',
      headers: { host: 'elsewhere.invalid', 'x-forwarded-host': 'elsewhere.invalid' },
      body: new URLSearchParams(),
    })
    const { redirect = '' } = await Auth(request, { ...config, raw })
    expect(new URL(redirect).searchParams.get('redirect_uri')).toBe(`${base}/callback/etda`)
  },
)
