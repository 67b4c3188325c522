import { expect, test, vi } from 'vitest'
import { securityText } from '@/lib/web/security-text'

const settings = vi.hoisted(() => ({ APP_ORIGIN: 'https://sso.example', SECURITY_CONTACT: '' }))
vi.mock('@/lib/env', () => ({ env: () => settings }))

test('security.txt names the operator’s contact, and is never out of date (RFC 9116)', async () => {
  settings.SECURITY_CONTACT = 'mailto:security@sso.example'
  const answer = securityText(new Date('2026-01-02T03:04:05Z'))
  expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  expect((await answer.text()).split('\n')).toEqual([
    'Contact: mailto:security@sso.example',
    'Expires: 2026-04-02T00:00:00Z',
    'Preferred-Languages: th, en',
    'Canonical: https://sso.example/.well-known/security.txt',
    '',
  ])
})

test('without a contact there is none', () => {
  settings.SECURITY_CONTACT = ''
  expect(securityText().status).toBe(404)
})
