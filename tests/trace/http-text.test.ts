import { expect, test } from 'vitest'
import { carriedParameters, requestText, responseText } from '@/lib/trace/http-text'
import { maskAddress } from '@/lib/trace/mask'
import { aHop } from './a-hop'

const words = { page: 'a page', leaving: 'a leaving page', unread: 'unread' }

test('a request in the front channel reads as its line and a parameter a line', () => {
  const hop = aHop('authorization-request', [], {
    method: 'GET',
    address: '/r/x/connect/auth?client_id=thai-mooc&scope=openid profile',
    request: { client_id: 'thai-mooc', scope: 'openid profile' },
  })
  expect(requestText(hop)).toBe(
    'GET /r/x/connect/auth HTTP/1.1\n  ?client_id=thai-mooc\n  &scope=openid profile',
  )
})

test('a request in the back channel has its headers and its body, the answer its own', () => {
  const hop = aHop('token', [], {
    channel: 'back',
    method: 'POST',
    address: '/r/x/connect/token',
    request: { authorization: 'Basic thai-mooc:•••', grant_type: 'authorization_code', code: '••• #tag' },
    status: 400,
    response: { error: 'invalid_grant' },
    wire: {
      asked: [
        ['Host', 'localhost:3000'],
        ['Accept', 'application/json'],
        ['Content-Type', 'application/x-www-form-urlencoded'],
      ],
      answered: [
        ['Cache-Control', 'no-store'],
        ['Content-Type', 'application/json; charset=utf-8'],
      ],
      body: { bytes: 25, members: true },
    },
  })
  expect(requestText(hop)).toBe(
    [
      'POST /r/x/connect/token HTTP/1.1',
      'Host: localhost:3000',
      'Authorization: Basic thai-mooc:•••',
      'Accept: application/json',
      'Content-Type: application/x-www-form-urlencoded',
      '',
      'grant_type=authorization_code',
      '&code=••• #tag',
    ].join('\n'),
  )
  expect(responseText(hop, words)).toBe(
    [
      'HTTP/1.1 400 Bad Request',
      'Cache-Control: no-store',
      'Content-Type: application/json; charset=utf-8',
      '',
      '{',
      '  "error": "invalid_grant"',
      '}',
    ].join('\n'),
  )
})

test.each([
  ['text/html; charset=utf-8', 'a page'],
  ['text/plain; charset=utf-8', 'unread'],
])('a body of %s is said to be one, and never shown as JSON', (type, said) => {
  const hop = aHop('token', [], {
    channel: 'back',
    status: 200,
    response: {},
    wire: { asked: [], answered: [['Content-Type', type]], body: { bytes: 9, members: false } },
  })
  expect(responseText(hop, words)).toBe(`HTTP/1.1 200 OK\nContent-Type: ${type}\n\n${said}`)
})

test('a redirect shows where to and what the browser is given to carry, values with spaces and # whole', () => {
  const hop = aHop('authorization-response', [], {
    status: 303,
    response: { location: 'https://client.example/callback?code=••• #tag&state=a=b&iss=http://x/y' },
    wire: { asked: [], answered: [['Set-Cookie', '_session=••• #tag; Path=/r/x/connect; HttpOnly']] },
  })
  expect(responseText(hop, words)).toBe(
    [
      'HTTP/1.1 303 See Other',
      'Location: https://client.example/callback',
      '  ?code=••• #tag',
      '  &state=a=b',
      '  &iss=http://x/y',
      'Set-Cookie: _session=••• #tag; Path=/r/x/connect; HttpOnly',
    ].join('\n'),
  )
  expect(carriedParameters(hop)).toEqual({ code: '••• #tag', state: 'a=b', iss: 'http://x/y' })
})

test('an answer in the fragment is shown as it passed, and is what the browser carries', () => {
  const location = maskAddress('https://client.example/callback#error=unsupported_response_type&state=s')
  const hop = aHop('authorization-error', [], { status: 303, response: { location } })
  expect(responseText(hop, words)).toBe(
    [
      'HTTP/1.1 303 See Other',
      'Location: https://client.example/callback',
      '  #error=unsupported_response_type',
      '  &state=•••',
    ].join('\n'),
  )
  expect(carriedParameters(hop)).toEqual({ error: 'unsupported_response_type', state: '•••' })
})

test('where a page of ours stood before the answer, the browser got that page and no redirect', () => {
  const hop = aHop('authorization-response', [], {
    status: 303,
    response: { location: 'https://client.example/callback?code=••• #tag' },
    wire: { asked: [], answered: [['Content-Type', 'text/html']], status: 200 },
  })
  expect(responseText(hop, words)).toBe('HTTP/1.1 200 OK\nContent-Type: text/html\n\na leaving page')
})

test('of a message that an older version recorded no header is made up', () => {
  const hop = aHop('token', [], { method: 'POST', address: '/token', request: { a: 'b' }, status: 200 })
  expect([requestText(hop), responseText(hop, words)]).toEqual([
    'POST /token HTTP/1.1\n\na=b',
    'HTTP/1.1 200 OK',
  ])
})

test('a letter is no HTTP', () => {
  const hop = aHop('letter', [], { channel: 'back', request: { to: 'XXX@ocsc.example' } })
  expect([requestText(hop), responseText(hop, words)]).toEqual([null, null])
})

test('the request line has the path alone also where the address names a host, which is the header’s', () => {
  const hop = aHop('logout-token', [], {
    channel: 'back',
    method: 'POST',
    address: 'https://client.example/logout',
    request: { logout_token: '••• #tag' },
    wire: { asked: [['Host', 'client.example']], answered: [] },
  })
  expect(requestText(hop)).toBe('POST /logout HTTP/1.1\nHost: client.example\n\nlogout_token=••• #tag')
})
