/** What the server says to requests that no browser of a learner sends, heard over bare sockets. */
import { request as http } from 'node:http'
import { connect } from 'node:net'
import { listenAddresses } from '../scripts/serve/listen.mjs'
import { expect } from './kit/test'
import { test } from './other-browsers'

const headersOf = (heard: string) => heard.split('\r\n\r\n')[0]?.toLowerCase() ?? ''

/** Everything that comes back to these bytes. */
async function say(baseURL: string | undefined, bytes: string, host?: string): Promise<string> {
  const { port, hostname } = new URL(String(baseURL))
  const socket = connect(Number(port), host ?? hostname)
  let heard = ''
  socket.on('data', chunk => (heard += chunk))
  socket.write(bytes)
  // A server that closes at once may do it by a reset: that too is an end.
  socket.on('error', () => {})
  await new Promise(resolve => socket.on('close', resolve))
  return heard
}

const lines = (first: string, host: string, ...more: string[]) =>
  `${[`${first} HTTP/1.1`, `Host: ${host}`, 'Connection: close', ...more].join('\r\n')}\r\n\r\n`

test('OPTIONS * is about the server and no exception; TRACE, CONNECT and what HTTP does not know are refused', async ({
  baseURL,
}) => {
  const { host } = new URL(String(baseURL))
  const options = await say(baseURL, lines('OPTIONS *', host))
  expect(options).toMatch(/^HTTP\/1\.1 204 /)
  expect(headersOf(options)).toContain('allow: get, head, post, put, patch, delete, options')
  for (const method of ['TRACE', 'PROPFIND', 'BREW'])
    expect(await say(baseURL, lines(`${method} /about`, host, 'X-Secret: mine')), method).toMatch(
      /^HTTP\/1\.1 501 (?![\s\S]*mine)/,
    )
  expect(await say(baseURL, lines('CONNECT elsewhere.example:443', host))).toBe('')
})

test('a page and a file are only read; a form’s address says what it takes', async ({ request, room }) => {
  const allowed = async (method: string, address: string) => {
    const answer = await request.fetch(address, { method, maxRedirects: 0 })
    const allow = answer.headers().allow?.split(', ').sort().join(' ')
    return `${answer.status()} ${allow}`
  }
  const onlyRead = ['/', '/about', room.urls.home, room.urls.mooc, `${room.urls.seis}/profile`]
  const files = [
    '/plain.css',
    '/practice.css',
    '/icon.svg',
    '/fonts/sarabun-thai-400-normal.woff2',
    '/kit/sso-rehearsal-kit.tgz',
  ]
  for (const address of [...onlyRead, ...files]) {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
      expect(await allowed(method, address), `${method} ${address}`).toBe('405 GET HEAD OPTIONS')
    expect(await allowed('OPTIONS', address), address).toBe('204 GET HEAD OPTIONS')
  }
  for (const method of ['PUT', 'PATCH', 'DELETE']) {
    expect(await allowed(method, '/locale'), method).toBe('405 OPTIONS POST')
    expect(await allowed(method, `${room.urls.mooc}/login/start`), method).toMatch(/^405 .*POST/)
    expect(await allowed(method, '/api/v1/rooms'), method).toBe('405 OPTIONS POST')
  }
})

test('the host is compared without case, in the address too; without one it is no HTTP/1.1', async ({
  baseURL,
}) => {
  const { host } = new URL(String(baseURL))
  for (const asked of [
    lines('GET /about', host.toUpperCase()),
    lines(`GET http://${host.toUpperCase()}/about`, 'elsewhere.example'),
  ])
    expect(await say(baseURL, asked)).toMatch(/^HTTP\/1\.1 200 /)
  expect(await say(baseURL, lines('GET http://elsewhere.example/about', host))).toMatch(/^HTTP\/1\.1 421 /)
  expect(await say(baseURL, 'GET /about HTTP/1.1\r\nConnection: close\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /)
})

test('localhost is there over IPv4 and, where the machine has it, IPv6', async ({ baseURL }) => {
  const { host, hostname } = new URL(String(baseURL))
  test.skip(hostname !== 'localhost', 'another host is one address')
  for (const address of listenAddresses('localhost'))
    expect(await say(baseURL, lines('GET /about', host), address), address).toMatch(/^HTTP\/1\.1 200 /)
})

test('a client that offers to go on in HTTP/2, as Java’s does by default, is answered in HTTP/1.1', async ({
  baseURL,
}) => {
  const answer = await new Promise<number | undefined>((resolve, reject) => {
    const headers = {
      connection: 'Upgrade, HTTP2-Settings',
      upgrade: 'h2c',
      'http2-settings': 'AAMAAABkAAQCAAAAAAIAAAAA',
    }
    http(`${baseURL}/about`, { headers }, response => {
      response.resume()
      resolve(response.statusCode)
    })
      .on('error', reject)
      .end()
  })
  expect(answer).toBe(200)
})

test('a form without a known origin gets a page that says what happened, in both languages, and leads on', async ({
  page,
  room,
  baseURL,
}) => {
  // A page that may not say where it is: what it posts has `Origin: null`.
  await page.setContent(
    `<iframe sandbox="allow-forms allow-top-navigation" srcdoc='<form target="_top" method="post" action="${room.urls.home}/turn"><button>x</button></form>'></iframe>`,
  )
  const refusal = page.waitForResponse(answer => answer.request().method() === 'POST')
  await page.frameLocator('iframe').getByRole('button').click()
  expect((await refusal).status()).toBe(403)
  expect((await (await refusal).request().allHeaders()).origin).toBe('null')
  await expect(page.getByRole('heading', { level: 1, name: 'ระบบไม่รับแบบฟอร์มนี้' })).toBeVisible()
  await expect(page.locator('p[lang=en]')).toContainText('nothing has changed')
  await page.getByRole('link', { name: room.urls.home }).click()
  await expect(page).toHaveURL(room.urls.home)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(String(baseURL)).toBe(new URL(room.urls.home).origin)
})

test('every form of ours says where it comes from, with scripts and without', async ({ otherPage, room }) => {
  for (const javaScriptEnabled of [true, false]) {
    const page = await otherPage({ javaScriptEnabled })
    const posted = page.waitForRequest(request => request.method() === 'POST')
    await page.goto(`${room.urls.mooc}/login`)
    await page.getByTestId('login-with-etda-connect').click()
    expect((await (await posted).allHeaders()).origin).toBe(new URL(room.urls.home).origin)
  }
})

test('favicon.ico leads to the mark; without a contact there is no security.txt', async ({ request }) => {
  const icon = await request.get('/favicon.ico')
  expect(icon.status()).toBe(200)
  expect(icon.headers()['content-type']).toContain('image/svg')
  expect((await request.get('/.well-known/security.txt')).status()).toBe(404)
})
