/** What the first line of a request may say, before its address is read. */
import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { expect, test } from 'vitest'
import { openMethodGate } from '@/lib/web/method-gate.mjs'

const gate = openMethodGate({ isOnlyRead: path => path === '/about' })

function ask(method: string, url: string, host = 'a') {
  const request = new IncomingMessage(new Socket())
  Object.assign(request, { method, url, headers: { host } })
  const response = new ServerResponse(request)
  const answered = gate(request, response)
  return { answered, request, response, status: response.statusCode, allow: response.getHeader('allow') }
}

test.each([
  ['OPTIONS', '*', 204, 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS'],
  ['GET', '*', 400, undefined],
  ['GET', 'elsewhere.example:443', 400, undefined],
  ['TRACE', '/about', 501, undefined],
  ['PROPFIND', '/about', 501, undefined],
  ['PUT', '/about', 405, 'GET, HEAD, OPTIONS'],
  ['DELETE', '/about?x=1', 405, 'GET, HEAD, OPTIONS'],
  ['POST', '/about', 405, 'GET, HEAD, OPTIONS'],
  ['OPTIONS', '/about', 204, 'GET, HEAD, OPTIONS'],
])('%s %s is answered with %d, Allow: %s', (method, url, status, allow) => {
  expect(ask(method, url)).toMatchObject({ answered: true, status, allow })
})

test.each([
  ['GET', '/about'],
  ['HEAD', '/about'],
  ['POST', '/locale'],
  ['PUT', '/api/v1/rooms'],
  ['OPTIONS', '/r/abc/connect/token'],
])('%s %s goes on as it is', (method, url) => {
  const { answered, request } = ask(method, url)
  expect(answered).toBe(false)
  expect(request).toMatchObject({ method, url })
})

test('what a form’s address does not take is 405 with what Next says that it takes', () => {
  const { answered, request, response } = ask('PUT', '/locale')
  expect(answered).toBe(false)
  expect(request.method).toBe('OPTIONS')
  response.writeHead(204, { allow: 'OPTIONS, POST' })
  expect(response.statusCode).toBe(405)
})

test('an address in absolute form is a path, and its host is the one that counts', () => {
  const { answered, request } = ask('GET', 'http://Evil.example/about?x=1', 'localhost:3000')
  expect(answered).toBe(false)
  expect(request).toMatchObject({ url: '/about?x=1', headers: { host: 'evil.example' } })
})
