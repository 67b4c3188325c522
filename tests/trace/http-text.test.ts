import { expect, test } from 'vitest'
import { carriedParameters, requestText, responseText } from '@/lib/trace/http-text'
import { aHop } from './a-hop'

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

test('a request in the back channel has its headers and its body', () => {
  const hop = aHop('token', [], {
    channel: 'back',
    method: 'POST',
    address: '/r/x/connect/token',
    request: { authorization: 'Basic thai-mooc:•••', grant_type: 'authorization_code', code: '••• #tag' },
    status: 400,
    response: { error: 'invalid_grant' },
  })
  expect(requestText(hop)).toBe(
    [
      'POST /r/x/connect/token HTTP/1.1',
      'Authorization: Basic thai-mooc:•••',
      'Content-Type: application/x-www-form-urlencoded',
      '',
      'grant_type=authorization_code',
      '&code=••• #tag',
    ].join('\n'),
  )
  expect(responseText(hop, '')).toBe(
    'HTTP/1.1 400 Bad Request\nContent-Type: application/json\n\n{\n  "error": "invalid_grant"\n}',
  )
})

test('a redirect shows where to and what the browser is given to carry, values with spaces and # whole', () => {
  const hop = aHop('authorization-response', [], {
    status: 303,
    response: { location: 'https://client.example/callback?code=••• #tag&state=a=b&iss=http://x/y' },
  })
  expect(responseText(hop, '')).toBe(
    'HTTP/1.1 303 See Other\nLocation: https://client.example/callback\n  ?code=••• #tag\n  &state=a=b\n  &iss=http://x/y',
  )
  expect(carriedParameters(hop)).toEqual({ code: '••• #tag', state: 'a=b', iss: 'http://x/y' })
})

test('a letter is no HTTP', () => {
  const hop = aHop('letter', [], { channel: 'back', request: { to: 'XXX@ocsc.example' } })
  expect([requestText(hop), responseText(hop, '')]).toEqual([null, null])
})
