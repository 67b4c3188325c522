/** On a public origin the provider sends nobody to a host that it does not know, whatever it answers. */
import { describe, expect, test, vi } from 'vitest'
import { mayLeadTo } from '@/lib/connect/clients/where-it-leads'
import { answerProtocolRequest } from '@/lib/connect/provider/answer-protocol-request'
import { registerClient } from '@/lib/connect/provider/register-client'
import { env } from '@/lib/env'
import { openRoom } from '@/lib/lifecycle/open-room'
import { issuerOf, roomPath } from '@/lib/paths'

// The environment is parsed once: before anything asks.
vi.hoisted(() => {
  process.env.APP_ORIGIN = 'https://rehearsal.public'
  process.env.CLIENT_HOSTS = 'partner.public, .agency.public'
})

test('the origin of these tests is public, and its list is read', () => {
  expect(env().APP_ORIGIN).toBe('https://rehearsal.public')
  expect(env().CLIENT_HOSTS.names).toEqual(['partner.public', '.agency.public'])
})

test.each([
  ['https://rehearsal.public/r/x/mooc', true],
  ['/r/x/connect/interaction/y', true],
  ['https://partner.public/cb?code=1', true],
  ['https://PARTNER.public./cb', true],
  ['https://a.agency.public/cb', true],
  ['http://127.0.0.1:4000/cb', true],
  ['http://2130706433/cb', true],
  ['https://client.example/cb', true],
  ['http://192.168.1.7/cb', true],
  ['https://stranger.public/cb', false],
  ['https://rehearsal.public:8443/cb', false],
  ['http://rehearsal.public/cb', false],
  ['https://rehearsal.public.stranger.public/cb', false],
  ['https://a.partner.public/cb', false],
  ['//stranger.public/cb', false],
  ['com.example.app:/cb', false],
  ['javascript:alert(1)', false],
  ['data:text/html,x', false],
])('%s may be led to without a word: %s', (address, expected) => {
  expect(mayLeadTo(address)).toBe(expected)
})

const redirectUris = {
  punycode: 'https://xn--e1afmkfd.xn--p1ai/cb',
  app: 'com.example.app:/cb',
  partner: 'https://partner.public/cb',
  test: 'https://client.example/cb',
  loopback: 'http://127.0.0.1:4000/cb',
}

async function ask(redirectUri: string, parameters: Record<string, string>, init?: RequestInit) {
  const { id } = await openRoom()
  const registered = await registerClient(id, {
    redirect_uris: [redirectUri],
    ...(/^http/.test(redirectUri) ? {} : { application_type: 'native' as const }),
  })
  if (!registered.ok) throw new Error(JSON.stringify(registered))
  const query = new URLSearchParams({
    ...{ client_id: registered.client.client_id, redirect_uri: redirectUri, response_type: 'code' },
    ...{ scope: 'openid', state: 'a&b', ...parameters },
  })
  const answer = await answerProtocolRequest(id, new Request(`${issuerOf(id)}/auth?${query}`, init))
  return { id, status: answer.status, headers: answer.headers, text: await answer.text() }
}

/** Every answer to a client that needs nobody: sign-in is wanted, or the request is wrong. */
const answers: Record<string, Record<string, string>> = {
  'prompt=none': { prompt: 'none' },
  'an error': { response_type: 'token' },
  'prompt=none in the fragment': { prompt: 'none', response_mode: 'fragment' },
}

describe.each(Object.entries(answers))('%s', (_, parameters) => {
  test('for a host that is not listed is a page that names it and goes nowhere by itself', async () => {
    const uri = 'https://stranger.public/cb?tenant=1&x=y'
    const { id, status, headers, text } = await ask(uri, parameters)
    expect(status).toBe(200)
    expect(headers.get('location')).toBeNull()
    expect(headers.get('refresh')).toBeNull()
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'/)
    expect(text).not.toMatch(/<script|http-equiv|<iframe|<img/i)
    expect(text).toContain('<meta name="robots" content="noindex')
    expect(text).toContain('ไปต่อที่ stranger.public')
    expect(text).toContain(`href="${roomPath(id)}"`)
    const [, href = ''] = /href="(https:\/\/stranger[^"]*)"/.exec(text) ?? []
    const onward = new URL(href.replaceAll('&#38;', '&').replaceAll('&#39;', "'"))
    const answered = onward.hash ? new URLSearchParams(onward.hash.slice(1)) : onward.searchParams
    expect(answered.get('error')).toBeTruthy()
    expect([answered.get('state'), onward.searchParams.get('x')]).toEqual(['a&b', 'y'])
  })

  test('for an app of a native client names its scheme', async () => {
    const { status, text } = await ask(redirectUris.app, parameters)
    expect(status).toBe(200)
    expect(text).toContain('เปิดแอปของ com.example.app:')
    expect(text).toMatch(/href="com\.example\.app:\/cb[?#]/)
  })

  test.each(['partner', 'test', 'loopback'] as const)('for a %s host is the redirect', async which => {
    const { status, headers } = await ask(redirectUris[which], parameters)
    expect(status).toBe(303)
    expect(headers.get('location')).toContain(new URL(redirectUris[which]).host)
  })
})

test('an answer by form_post is posted from that page, and only when pressed', async () => {
  const { status, text } = await ask("https://stranger.public/cb?x='y'", {
    ...{ prompt: 'none', response_mode: 'form_post', state: '"><script>' },
  })
  expect(status).toBe(200)
  expect(text).toContain('<form method="post" action="https://stranger.public/cb?x=&#39;y&#39;">')
  expect(text).toContain('name="error" value="login_required"')
  expect(text).toContain('value="&quot;&gt;&lt;script&gt;"')
  expect(text).toContain('<button>ไปต่อที่ stranger.public</button>')
  expect(text).not.toContain('<script')
})

test('an answer by form_post to a listed host posts itself', async () => {
  const { text } = await ask(redirectUris.partner, { prompt: 'none', response_mode: 'form_post' })
  expect(text).toContain('document.forms[0].submit()')
})

test('a domain of other letters is named in punycode', async () => {
  expect((await ask(redirectUris.punycode, { prompt: 'none' })).text).toContain('ไปต่อที่ xn--e1afmkfd.xn--p1ai')
})

test('it speaks the reader’s language, and answers HEAD without a body', async () => {
  const english = await ask(
    'https://stranger.public/cb',
    { prompt: 'none' },
    { headers: { cookie: 'locale=en' } },
  )
  expect(english.text).toContain('Go on to stranger.public')
  const head = await ask('https://stranger.public/cb', { prompt: 'none' }, { method: 'HEAD' })
  expect([head.status, head.text, head.headers.get('location')]).toEqual([200, '', null])
})

test('a redirect URI that was never registered leads nowhere', async () => {
  const { id } = await openRoom()
  const registered = await registerClient(id, { redirect_uris: [redirectUris.test] })
  if (!registered.ok) throw new Error(registered.slip)
  const query = new URLSearchParams({
    ...{ client_id: registered.client.client_id, redirect_uri: 'https://stranger.public/cb' },
    ...{ response_type: 'code', scope: 'openid', prompt: 'none' },
  })
  const answer = await answerProtocolRequest(id, new Request(`${issuerOf(id)}/auth?${query}`))
  expect(answer.status).toBe(400)
  expect(await answer.text()).not.toContain('href="https://stranger.public')
})
