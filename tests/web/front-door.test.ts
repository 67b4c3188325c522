/** What the front door lets the forms of a page do. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { expect, test } from 'vitest'
import { openFrontDoor } from '@/lib/web/front-door.mjs'

/** The policy of the page at `url`. */
function policyAt(url: string, cookie?: string): string {
  const headers: Record<string, string> = {}
  const request = { url, method: 'GET', headers: { host: 'sso.example', cookie }, socket: {} }
  const response = {
    setHeader: (name: string, value: string) => {
      headers[name] = value
    },
    appendHeader: () => {},
  }
  openFrontDoor({ origin: 'https://sso.example', script: '/script.js' })(
    request as unknown as IncomingMessage,
    response as unknown as ServerResponse,
  )
  return headers['content-security-policy'] ?? ''
}

test('consent alone may be left by its form: there the policy does not speak of forms', () => {
  expect(policyAt('/r/abc/connect/interaction/a-Uid_1/consent')).not.toContain('form-action')
  expect(policyAt('/r/abc/connect/interaction/a-Uid_1/consent?x=y')).not.toContain('form-action')
  for (const path of [
    '/',
    '/r/abc',
    '/r/abc/mooc/login',
    '/r/abc/connect/account',
    '/r/abc/connect/interaction/a-Uid_1',
    '/r/abc/connect/interaction/a-Uid_1/otp',
    '/r/abc/connect/interaction/a-Uid_1/consent/more',
    '/r/abc/seis/x/connect/interaction/a-Uid_1/consent',
  ])
    expect(policyAt(path), path).toMatch(/form-action 'self'(;|$)/)
})

test('only the sites of a room may stand in a frame, and only in one of ours', () => {
  for (const path of ['/r/abc/mooc', '/r/abc/connect/interaction/u/consent', '/r/abc/seis'])
    expect(policyAt(path), path).toMatch(/frame-ancestors 'self'(;|$)/)
  for (const path of ['/', '/r/abc', '/r/abc/trace/beside', '/r/abc/mail', '/r/abc/faults', '/about'])
    expect(policyAt(path), path).toMatch(/frame-ancestors 'none'(;|$)/)
})

test('no cookie widens where a form may lead', () => {
  const policy = policyAt('/r/abc/connect/interaction/u/otp', 'client_origin=https://evil.example')
  expect(policy).not.toContain('evil.example')
})
