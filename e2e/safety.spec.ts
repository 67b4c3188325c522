/** What keeps a copy of a sign-in page from being a phishing kit, seen from outside: cookies, forms and addresses of others, answers that wear no page. On every screen: e2e/screens. */
import { request as http } from 'node:http'
import { expect, test } from './kit/test'

test('every cookie belongs to one room and site, is out of reach of scripts, and is not Secure over http', async ({
  page,
  context,
  room,
  mooc,
  connect,
  seis,
  learning,
}) => {
  await mooc.beginSignIn()
  await connect.signInAs(room.person('ready').citizenId)
  await expect(mooc.greeting('นางสาวสมพร ใจดี')).toBeVisible()
  await learning.beginSignIn()
  await connect.allow.click()
  await learning.leave()
  await learning.beginSignIn()
  await connect.signInAs(room.person('ready').citizenId)
  await expect(learning.greeting('นางสาวสมพร ใจดี')).toBeVisible()
  await seis.enterAs(room.person('ready'))
  await expect(page.getByRole('heading', { level: 1, name: 'สวัสดี' })).toBeVisible()
  const cookies = await context.cookies()
  expect(cookies.length).toBeGreaterThan(2)
  for (const { name, path, httpOnly, sameSite, secure } of cookies) {
    expect(path, name).toContain(`/r/${room.id}`)
    expect({ httpOnly, sameSite, secure }, name).toEqual({ httpOnly: true, sameSite: 'Lax', secure: false })
  }
})

test('a form posted by another site is refused, and changes nothing', async ({ request, room }) => {
  const person = room.person('ready').citizenId
  const forms: [address: string, form: Record<string, string>][] = [
    ['/rooms', {}],
    ['/locale', { locale: 'en' }],
    [`${room.urls.home}/reset`, {}],
    [`${room.urls.home}/clock`, { to: 'next-day' }],
    [`${room.urls.home}/turn`, { citizenId: person }],
    [`${room.urls.mooc}/login/start`, {}],
    [`${room.urls.mooc}/logout`, {}],
    [`${room.urls.mooc}/search`, { term: 'x' }],
    [`${room.urls.learning}/sign-in/start`, {}],
    [`${room.urls.learning}/sign-out/leave`, { from: 'everywhere' }],
    [`${room.urls.learning}/readings/one-sign-in/finish`, {}],
    [`${room.urls.issuer}/account/withdraw`, { client: 'thai-mooc' }],
    [`${room.urls.home}/sign-on`, { site: 'mooc', asks: 'when-needed' }],
    [`${room.urls.seis}/request-password`, { userCode: person }],
    [`${room.urls.seis}/sign-in`, { password: '000000' }],
    [`${room.urls.issuer}/interaction/x/citizen-id/submit`, { citizenId: person }],
  ]
  for (const [address, form] of forms) {
    const answer = await request.post(address, {
      form,
      headers: { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' },
      maxRedirects: 0,
    })
    expect(answer.status(), address).toBe(403)
  }
  expect(await room.call('GET', '/messages')).toEqual([])
  expect(await room.call('GET', '/clock')).toMatchObject({ offsetSeconds: 0 })
})

test('no address given by a visitor is followed to another site', async ({ request, room, baseURL }) => {
  const elsewhere = [
    'https://elsewhere.example/',
    '//elsewhere.example',
    '/\\elsewhere.example',
    'javascript:alert(1)',
  ]
  for (const target of elsewhere) {
    const value = encodeURIComponent(target)
    for (const address of [
      `/?next=${value}`,
      `${room.urls.mooc}/login?callbackUrl=${value}&next=${value}&redirect=${value}`,
      `${room.urls.mooc}/api/auth/signin?callbackUrl=${value}`,
      `${room.urls.mooc}/api/auth/callback/etda-connect?callbackUrl=${value}`,
      `${room.urls.issuer}/auth?client_id=mooc&redirect_uri=${value}&response_type=code&scope=openid`,
      `${room.urls.issuer}/session/end?post_logout_redirect_uri=${value}`,
    ]) {
      const answer = await request.get(address, { maxRedirects: 0 })
      const { location = '' } = answer.headers()
      expect(new URL(location, baseURL).origin, `${address} leads to ${location}`).toBe(baseURL)
    }
    const posted = await request.post('/locale', {
      form: { locale: 'en', back: target, next: target, path: target },
      headers: { origin: String(baseURL), referer: target.startsWith('https') ? target : String(baseURL) },
      maxRedirects: 0,
    })
    expect(new URL(posted.headers().location ?? '', baseURL).origin).toBe(baseURL)
  }
})

test('a page asked for under another host is one plain page that names the right address', async ({
  baseURL,
}) => {
  const { port, host } = new URL(String(baseURL))
  const answer = await new Promise<{ status?: number; body: string; location?: string }>(
    (resolve, reject) => {
      const asked = http(
        {
          host: 'localhost',
          port,
          path: '/r/x/mooc?x=1',
          headers: { host: 'elsewhere.example', 'x-forwarded-host': 'elsewhere.example' },
        },
        response => {
          let body = ''
          response.on('data', (chunk: Buffer) => (body += chunk.toString()))
          response.on('end', () =>
            resolve({ status: response.statusCode, body, location: response.headers.location }),
          )
        },
      )
      asked.on('error', reject).end()
    },
  )
  expect(answer.status).toBe(421)
  expect(answer.location).toBeUndefined()
  expect(answer.body).toContain(host)
  expect(answer.body).not.toContain('elsewhere.example')
})

test('the answers that wear no page are not kept and not sniffed', async ({
  request,
  room,
  mooc,
  connect,
  page,
}) => {
  await mooc.beginSignIn()
  await connect.askFor(room.person('ready').citizenId)
  await expect(connect.otp).toBeVisible()
  await page.close()
  const [letter] = await room.call<{ id: string }[]>('GET', '/messages')
  const answers = [
    await room.send('GET', ''),
    await room.send('GET', '/messages'),
    await room.send('GET', `/messages/${letter?.id}/raw`),
    await request.get(`${room.urls.mail}/${letter?.id}/html`),
    await request.get(`${room.urls.mail}/${letter?.id}/raw`),
    await request.get(`${room.urls.mail}/feed`),
  ]
  for (const answer of answers) {
    expect(answer.status(), answer.url()).toBe(200)
    expect(answer.headers(), answer.url()).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    })
    expect(answer.headers()['x-robots-tag']).toContain('noindex')
  }
  expect((await request.get('/robots.txt').then(answer => answer.text())).toLowerCase()).toContain(
    'disallow: /',
  )
})
