/** What ETDA Connect relies on in oidc-provider beyond its manual: lib/connect/oidc-provider-internals.ts. */
import { decodeJwt } from 'jose'
import { errors, interactionPolicy } from 'oidc-provider'
import { expect } from 'vitest'
import {
  beforeSecretIsCompared,
  interactionUidOf,
  isBareFailure,
  isConsumed,
  isIdTokenFor,
  readFormPost,
  readIdTokenHint,
  replaceCheck,
  saveInteractionResult,
  sendLogoutToken,
  sessionOf,
  signedCookies,
  signOutFormId,
  signOutOf,
} from '@/lib/connect/oidc-provider-internals'
import { aBrowser, anIdToken, aProvider, type Ctx, codeIn, cookieName, keys, mount } from './a-provider'
import { type Reliance, reliedOn } from './relied-on'

const internals = 'lib/connect/oidc-provider-internals.ts'
const rely = (reliance: Reliance, check: () => unknown) => reliedOn('oidc-provider', reliance, check)
const inAnHour = () => Math.floor(Date.now() / 1000) + 3600

rely(
  {
    does: 'names the interaction in a cookie that is signed by the package "cookies", at the interaction’s own address',
    usedBy: `${internals} interactionUidOf: whether an interaction's page is this browser's`,
    otherwise:
      'read the cookie as the provider’s lib/provider.js (#getInteraction) now does; without it every sign-in ends at the menu',
  },
  async () => {
    const browser = aBrowser(aProvider())
    const { uid, set } = await browser.begin()
    expect(interactionUidOf(browser.cookie(), { name: cookieName, keys })).toBe(uid)
    expect(interactionUidOf(browser.cookie(), { name: cookieName, keys: ['another key'] })).toBeUndefined()
    expect(set.find(one => one.startsWith(`${cookieName}=`))).toContain(`path=${mount}/interaction/${uid};`)
  },
)

rely(
  {
    does: 'reads a session from a context made by createContext, with accountId, loginTs, exp and authorizations',
    usedBy: `${internals} sessionOf: the page of the session, consent in a second tab, withdrawing`,
    otherwise: 'see Session.get in the provider’s lib/models/session.js for how it finds its cookie now',
  },
  async () => {
    const provider = aProvider()
    const browser = aBrowser(provider)
    await browser.signIn('somebody')
    const session = await sessionOf(provider, browser.cookie())
    expect(session).toMatchObject({ accountId: 'somebody', loginTs: expect.any(Number) })
    expect(session.exp).toBeGreaterThan(Date.now() / 1000)
    expect(session.authorizations?.one).toMatchObject({
      grantId: expect.any(String),
      sid: expect.any(String),
    })
    delete session.authorizations?.one
    await session.persist()
    expect((await sessionOf(provider, browser.cookie())).authorizations).toEqual({})
    await session.destroy()
    expect((await sessionOf(provider, browser.cookie())).accountId).toBeUndefined()
    expect((await sessionOf(provider, undefined)).accountId).toBeUndefined()
  },
)

rely(
  {
    does: 'takes for its own a session that was saved with loginAccount, in a cookie that the package "cookies" signed',
    usedBy: `${internals} signedCookies: a session that the control API begins`,
    otherwise: 'see lib/shared/session.js of the provider for how it writes its cookie now',
  },
  async () => {
    const provider = aProvider()
    const session = await sessionOf(provider, undefined)
    session.loginAccount({ accountId: 'somebody' })
    await session.save(60)
    const name = provider.cookieName('session')
    const cookie = { name, value: session.jti, path: mount, maxAgeSeconds: 60 }
    const sent = (lines: string[]) => lines.map(line => line.split(';')[0]).join('; ')
    expect(await sessionOf(provider, sent(signedCookies(cookie, keys)))).toMatchObject({
      accountId: 'somebody',
    })
    expect((await sessionOf(provider, sent(signedCookies(cookie, ['another'])))).accountId).toBeUndefined()
  },
)

rely(
  {
    does: 'goes on with an interaction whose result was saved in its record',
    usedBy: `${internals} saveInteractionResult: the decision at consent`,
    otherwise:
      'use provider.interactionResult, and decide anew what a session that ended in another tab means',
  },
  async () => {
    const browser = aBrowser(aProvider())
    expect(codeIn((await browser.signIn('somebody')).location)).not.toBe('')
    const { interaction } = await browser.begin({ prompt: 'consent' })
    const refusal = { error: 'access_denied', error_description: 'no' }
    const back = await saveInteractionResult(interaction, refusal, {
      keepsSession: false,
      realNow: new Date(),
    })
    expect((await browser.ask(back)).location).toContain('error=access_denied')
  },
)

rely(
  {
    does: 'goes on with an interaction that was freed of a session which has ended since',
    usedBy: `${internals} saveInteractionResult with keepsSession: false: two tabs, one of them signed out`,
    otherwise: 'let decide-consent begin a new interaction instead',
  },
  async () => {
    const provider = aProvider()
    const browser = aBrowser(provider)
    await browser.signIn('somebody')
    const { interaction } = await browser.begin({ prompt: 'consent' })
    await (await sessionOf(provider, browser.cookie())).destroy()
    const grant = new provider.Grant({ accountId: 'another', clientId: 'one' })
    grant.addOIDCScope('openid')
    const result = { consent: { grantId: await grant.save() }, login: { accountId: 'another' } }
    const back = await saveInteractionResult(interaction, result, {
      keepsSession: false,
      realNow: new Date(),
    })
    expect(codeIn((await browser.ask(back)).location)).not.toBe('')
  },
)

rely(
  {
    does: 'lets a check of its interaction policy be replaced, and id_token_hint be read in one',
    usedBy: `${internals} replaceCheck and readIdTokenHint: login_required for whoever was not asked for`,
    otherwise:
      'see lib/helpers/interaction_policy of the provider; where it asks by itself only once, drop both',
  },
  async () => {
    const policy = interactionPolicy.base()
    const seen: boolean[] = []
    for (const reason of ['id_token_hint', 'claims_id_token_sub_value'])
      replaceCheck(policy, ['login', reason], own => async ctx => {
        if (ctx.oidc.result?.login && reason === 'id_token_hint') {
          await readIdTokenHint(ctx)
          seen.push(ctx.oidc.entities.IdTokenHint?.payload.sub === 'asked-for')
        }
        return own(ctx)
      })
    const browser = aBrowser(
      aProvider({ interactions: { policy, url: (_ctx, { uid }) => `${mount}/interaction/${uid}` } }),
    )
    const hint = await anIdToken('one', 'asked-for', inAnHour())
    await browser.signIn('asked-for', { id_token_hint: hint })
    expect(seen).toEqual([true])
  },
)

rely(
  {
    does: 'knows an ID token of its own also after it has expired, and whose it is',
    usedBy: `${internals} isIdTokenFor and readIdTokenHint: a sign-out by POST, id_token_hint`,
    otherwise: 'verify the token with jose and lib/secrets’ own keys, without its exp',
  },
  async () => {
    const provider = aProvider()
    const [one, other] = [await provider.Client.find('one'), await provider.Client.find('other')]
    if (!one || !other) throw new Error('no client')
    const expired = await anIdToken('one', 'somebody', inAnHour() - 7200)
    expect(await isIdTokenFor(provider, one, expired)).toBe(true)
    expect(await isIdTokenFor(provider, other, expired)).toBe(false)
    expect(await isIdTokenFor(provider, one, `${expired.slice(0, -4)}AAAA`)).toBe(false)
  },
)

rely(
  {
    does: 'has the client compare its secret, while Provider.ctx is the request',
    usedBy: `${internals} beforeSecretIsCompared: a secret comes the way that the client registered`,
    otherwise: 'see lib/shared/client_auth.js of the provider for where it compares now',
  },
  async () => {
    const provider = aProvider()
    const judged: [string, boolean][] = []
    beforeSecretIsCompared(provider, ({ clientId }, isInHeader) => {
      judged.push([clientId, isInHeader])
      if (judged.length > 2) throw new errors.InvalidClientAuth('not this way')
    })
    const browser = aBrowser(provider)
    const { location } = await browser.signIn('somebody')
    expect((await browser.exchange(codeIn(location), { given: 'wrong' })).status).toBe(401)
    expect((await browser.exchange(codeIn(location), { inHeader: false })).status).toBe(200)
    expect((await browser.exchange(codeIn(location))).status).toBe(401)
    expect(judged).toEqual([
      ['one', true],
      ['one', false],
      ['one', true],
    ])
  },
)

rely(
  {
    does: 'checks a client’s metadata by Client.validate, and throws InvalidClientMetadata',
    usedBy:
      'lib/connect/provider/register-client.ts: what the provider would not take is refused at registration',
    otherwise: 'see Client.validate in lib/models/client.js of the provider',
  },
  async () => {
    const { Client } = aProvider()
    const good = { client_id: 'new', client_secret: 'x'.repeat(40), redirect_uris: ['https://a.example/'] }
    await Client.validate(good)
    const bad = Client.validate({ ...good, grant_types: ['password'] })
    await expect(bad).rejects.toBeInstanceOf(errors.InvalidClientMetadata)
  },
)

rely(
  {
    does: 'marks a code that was exchanged as consumed, and keeps it',
    usedBy: `${internals} isConsumed: a code dies by its own client’s failed exchange, a used one stays`,
    otherwise: 'ask the adapter’s row for consumedAt instead',
  },
  async () => {
    const provider = aProvider()
    const browser = aBrowser(provider)
    const code = codeIn((await browser.signIn('somebody')).location)
    const isUsed = async () => {
      const found = await provider.AuthorizationCode.find(code)
      return found && isConsumed(found)
    }
    expect(await isUsed()).toBe(false)
    await browser.exchange(code)
    expect(await isUsed()).toBe(true)
  },
)

rely(
  {
    does: 'sends a logout token by the client’s own method, through the configured fetch',
    usedBy: `${internals} sendLogoutToken: a session that ends because somebody else signs in, or withdraws`,
    otherwise:
      'see backchannelLogout in lib/models/client.js of the provider; it may have a public way by now',
  },
  async () => {
    const sent: { url: string; body: string }[] = []
    const provider = aProvider({
      fetch: async (url, options) => {
        sent.push({ url: String(url), body: String(options?.body) })
        return new Response(null, { status: 200 })
      },
    })
    const client = await provider.Client.find('one')
    if (!client) throw new Error('no client')
    await sendLogoutToken(client, 'somebody', 'the-sid')
    const [call] = sent
    expect(call?.url).toBe('https://client.example/signed-out')
    const token = new URLSearchParams(call?.body).get('logout_token') ?? ''
    expect(decodeJwt(token)).toMatchObject({ aud: 'one', sid: 'the-sid' })
  },
)

rely(
  {
    does: `asks before it signs out by a form with the id ${signOutFormId}, and keeps its xsrf and state in the session`,
    usedBy: `${internals} signOutFormId and signOutOf: the page of sign-out, the trace of logout calls`,
    otherwise: 'see lib/actions/end_session.js of the provider',
  },
  async () => {
    const asked: { form: string; kept: object }[] = []
    const logoutSource = (ctx: Ctx, form: string) => {
      asked.push({ form, kept: signOutOf(ctx.oidc.session) })
    }
    const browser = aBrowser(aProvider({ features: { rpInitiatedLogout: { enabled: true, logoutSource } } }))
    await browser.signIn('somebody')
    await browser.ask('/session/end?state=their-state&client_id=one')
    const [{ form, kept } = { form: '', kept: {} }] = asked
    expect(form).toContain(`<form id="${signOutFormId}" method="post"`)
    expect(kept).toEqual({ xsrf: /name="xsrf" value="([^"]*)"/.exec(form)?.[1], state: 'their-state' })
  },
)

rely(
  {
    does: 'goes on by a page that posts itself where nobody is signed in, and leaves its xsrf in the session',
    usedBy: 'lib/connect/provider/explain-empty-sign-out.ts: a page with words and a button instead',
    otherwise: 'see renderLogout in lib/actions/end_session.js of the provider',
  },
  async () => {
    const provider = aProvider()
    const kept: object[] = []
    provider.use(async (ctx, next) => {
      await next()
      kept.push({ route: ctx.oidc.route, status: ctx.status, ...signOutOf(ctx.oidc.session) })
    })
    await aBrowser(provider).ask('/session/end')
    expect(kept).toEqual([{ route: 'end_session', status: 200, xsrf: expect.any(String) }])
  },
)

rely(
  {
    does: 'answers by form_post with a form of hidden inputs, and adds its script to a policy that is there',
    usedBy: `${internals} readFormPost, for the page that names a stranger's host; setContentPolicy in provider.ts`,
    otherwise: 'see lib/response_modes/form_post.js of the provider',
  },
  async () => {
    const provider = aProvider()
    provider.use(async (ctx, next) => {
      ctx.set('content-security-policy', "script-src 'self'")
      await next()
    })
    const { payload, headers } = await aBrowser(provider).signIn('somebody', { response_mode: 'form_post' })
    const form = readFormPost(payload)
    expect(form?.action).toBe('https://client.example/callback')
    expect(form?.inputs).toMatch(/name="code" value="[^"]+"/)
    expect(headers['content-security-policy']).toMatch(/^script-src 'self' 'sha256-/)
  },
)

rely(
  {
    does: 'says a bare word as text/plain when its own page of errors fails',
    usedBy: `${internals} isBareFailure: then answer-protocol-request shows our page`,
    otherwise: 'see what Koa’s onerror writes now',
  },
  async () => {
    const renderError = () => {
      throw new Error('the page itself failed')
    }
    const provider = aProvider({ renderError })
    provider.silent = true
    const answer = await aBrowser(provider).ask('/auth?client_id=nobody')
    expect(isBareFailure(answer.status, String(answer.headers['content-type']))).toBe(true)
  },
)

rely(
  {
    does: 'tells in ctx.oidc.route, by the same names, what a request is',
    usedBy: 'lib/connect/provider: bend-finished-answer, burn-code, note-answer, provider-pages, findAccount',
    otherwise: 'take the new names over there; a failure on demand would otherwise strike nowhere',
  },
  async () => {
    const provider = aProvider()
    const routes: string[] = []
    provider.use(async (ctx, next) => {
      await next()
      if (ctx.oidc?.route) routes.push(ctx.oidc.route)
    })
    const browser = aBrowser(provider)
    const { location } = await browser.signIn('somebody')
    const { access_token } = JSON.parse((await browser.exchange(codeIn(location))).payload)
    await browser.ask('/me', undefined, { authorization: `Bearer ${access_token}` })
    await browser.ask('/.well-known/openid-configuration')
    await browser.ask('/jwks')
    await browser.ask('/session/end/confirm', { xsrf: 'x' })
    expect(routes).toEqual([
      ...['authorization', 'resume', 'token', 'userinfo', 'discovery', 'jwks', 'end_session_confirm'],
    ])
  },
)
