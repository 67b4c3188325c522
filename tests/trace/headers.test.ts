/** Headers as a reader may see them: what OAuth speaks of is shown by its shape, whatever else stands there is hidden. */
import { expect, test } from 'vitest'
import { answeredHeaders, askedHeaders } from '@/lib/trace/headers'
import { tagOf } from '@/lib/trace/hide'

const room = 'mh5xynyrevr6j3my50xg'
const here = `http://localhost:3000/r/${room}/mooc/login/start`
const secret = 'kW7q-Lx_92Vd3fGh5JkM8nPr'
const tag = `••• #${tagOf(secret)}`

const asked = (headers: Record<string, string>) =>
  Object.fromEntries(askedHeaders(new Headers(headers), here))
const answered = (name: string, value: string) => answeredHeaders(new Headers([[name, value]]), here)[0]?.[1]

test.each([
  [`mooc_${room}_session=${secret}`, `mooc_${room}_session=${tag}`],
  [`mooc_${room}_sign-in_Ab3-x_9z${'a'.repeat(35)}=${secret}`, `mooc_${room}_sign-in_Ab3-x_9z…=${tag}`],
  [`seis_${room}=${secret}`, `seis_${room}=${tag}`],
  [`__Secure-_session.sig=${secret}`, `__Secure-_session.sig=${tag}`],
  ['locale=th', 'locale=•••'],
  [`mooc_aaaaaaaaaaaaaaaaaaaa_session=${secret}`, `•••=${tag}`],
  [`${secret}=x; ${secret}`, '•••=•••; •••'],
])('of the cookies %s the names that are known are shown, and no value', (cookie, shown) => {
  expect(asked({ cookie }).Cookie).toBe(shown)
})

test.each([
  [
    `_session=${secret}; path=/r/${room}/connect; expires=Thu, 03 Dec 2026 18:17:10 GMT; samesite=lax; httponly`,
    `_session=${tag}; path=/r/${room}/connect; expires=Thu, 03 Dec 2026 18:17:10 GMT; samesite=lax; httponly`,
  ],
  [
    `left=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax; Secure`,
    `left=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax; Secure`,
  ],
  [`a=b; Domain=${secret}; Secure=${secret}; ${secret}`, 'a=•••; •••; •••; •••'],
])('a cookie that is set has its attributes as they were, where they are attributes: %s', (line, shown) => {
  expect(answered('set-cookie', line)).toBe(shown)
})

test.each([
  [
    `Bearer realm="http://localhost:3000/r/${room}/connect", error="invalid_token", error_description="invalid token provided", DPoP realm="https://a.example/", algs="ES256 EdDSA"`,
    `Bearer realm="http://localhost:3000/r/${room}/connect", error="invalid_token", error_description="invalid token provided", DPoP realm="https://a.example/", algs="ES256 EdDSA"`,
  ],
  ['Bearer', 'Bearer'],
  [`Negotiate ${secret}`, '•••, •••'],
  [`Bearer ${secret}="${secret}"`, 'Bearer •••="•••"'],
])('a challenge is told in its own words and no other: %s', (value, shown) => {
  expect(answered('www-authenticate', value)).toBe(shown)
})

test('host, origin, accepted types and directives are shown by their shapes', () => {
  expect(
    asked({
      host: 'rehearsal.example:8443',
      origin: 'https://client.example',
      accept: 'text/html,application/json;q=0.9,text/kW7q;q=0.8',
      'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
    }),
  ).toEqual({
    Host: 'rehearsal.example:8443',
    Origin: 'https://client.example',
    Accept: 'text/html, application/json;q=0.9, •••;q=0.8',
    'Content-Type': 'application/x-www-form-urlencoded; charset=UTF-8',
  })
  expect(asked({ host: `${secret}.example`, origin: `https://${secret}` })).toEqual({
    Host: '•••',
    Origin: 'https://•••',
  })
  expect(answered('cache-control', `no-store, ${secret}`)).toBe('no-store, •••')
})
