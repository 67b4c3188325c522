/** What an https origin adds, and http must not have. */
import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { expect, test } from 'vitest'
import { cookieNameAt } from '@/lib/web/cookie-name.mjs'
import { openFrontDoor } from '@/lib/web/front-door.mjs'
import { transportSecurity } from '@/lib/web/transport-security.mjs'
import { wentWrongPage } from '@/lib/web/went-wrong.mjs'

test('a cookie is __Secure- over https and bare over http', () => {
  expect(cookieNameAt('flash', 'https://sso.example')).toBe('__Secure-flash')
  expect(cookieNameAt('flash', 'http://localhost:3000')).toBe('flash')
})

test.each([
  ['https://sso.example', 'max-age=31536000'],
  ['https://sso.example:8443', 'max-age=31536000'],
  ['http://sso.example', undefined],
  ['https://localhost:8443', undefined],
  ['https://sso.localhost', undefined],
  ['https://127.0.0.1:8443', undefined],
])('%s: a browser is told to stay with https: %s', (origin, told) => {
  expect(transportSecurity(origin)['Strict-Transport-Security']).toBe(told)
})

/** What the front door sets at once on the answer to a request. */
function atTheDoor(origin: string, url: string, cookie = ''): ServerResponse {
  const request = new IncomingMessage(new Socket())
  Object.assign(request, {
    method: 'GET',
    url,
    headers: { host: new URL(origin).host, cookie },
  })
  const response = new ServerResponse(request)
  openFrontDoor({ origin, script: '/script.js' })(request, response)
  return response
}

const cookiesAtTheDoor = (origin: string, cookie: string): string[] =>
  [atTheDoor(origin, '/r/abc/mooc', cookie).getHeader('set-cookie') ?? []].flat().map(String)

test('whatever is asked for over https comes with Strict-Transport-Security, and over http without', () => {
  for (const url of ['/', '/r/abc/mooc', '/api/v1/rooms', '/r/abc/connect/token', '/fonts/x.woff2', '/%00']) {
    const told = (origin: string) => atTheDoor(origin, url).getHeader('strict-transport-security')
    expect(told('https://sso.example'), url).toBe('max-age=31536000')
    expect(told('http://sso.example'), url).toBeUndefined()
  }
})

test('the front door spends the flash and keeps the step under the very names that pages know', () => {
  expect(cookiesAtTheDoor('https://sso.example', '__Secure-flash=x')).toEqual([
    expect.stringMatching(/^__Secure-flash=; .*; Secure$/),
    expect.stringMatching(/^__Secure-step=%2Fr%2Fabc%2Fmooc; .*; Secure$/),
  ])
  expect(cookiesAtTheDoor('https://sso.example', 'flash=x; step=y'), 'a bare name is not ours').toHaveLength(
    1,
  )
  expect(cookiesAtTheDoor('http://localhost:3000', 'flash=x')).toEqual([
    expect.stringMatching(/^flash=;(?!.*Secure)/),
    expect.stringMatching(/^step=(?!.*Secure)/),
  ])
})

test('the page of an unforeseen failure speaks the chosen language over https too', () => {
  const asked = (cookie: string) =>
    ({ method: 'GET', url: '/', headers: { cookie } }) as unknown as IncomingMessage
  const html = (cookie: string) => wentWrongPage(asked(cookie), 'https://sso.example')
  expect(html('__Secure-locale=en')).toContain('<html lang="en"')
  expect(html('locale=en')).toContain('<html lang="th"')
})
