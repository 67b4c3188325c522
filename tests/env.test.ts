import { expect, test } from 'vitest'
import { parseEnv } from '@/lib/environment.mjs'

test('nothing set is a usable environment', () => {
  expect(parseEnv({})).toMatchObject({ PORT: 3000, APP_ORIGIN: 'http://localhost:3000', ROOM_TTL_DAYS: 7 })
})

test.each([
  ['PORT', 'http'],
  ['PORT', '70000'],
  ['APP_ORIGIN', 'localhost:3000'],
  ['APP_ORIGIN', 'http://localhost:3000/path'],
  ['DATABASE_URL', 'mysql://localhost/rehearsal'],
  ['SMTP_URL', 'http://relay.example'],
  ['ROOM_TTL_DAYS', '-1'],
  ['TRAINER_PASS', 'short'],
  ['TRUSTED_PROXIES', 'my-proxy'],
  ['TRUSTED_PROXIES', '10.0.0.0/33'],
  ['CALL_HOSTS', 'http://client.example/'],
  ['CLIENT_HOSTS', '*.example'],
  ['INSIDE_ORIGIN', 'web:3000'],
])('an error names %s when it is %s', (name, value) => {
  expect(() => parseEnv({ [name]: value })).toThrow(new RegExp(`\\b${name}\\b`))
})

test('all that is wrong is named at once', () => {
  expect(() => parseEnv({ PORT: 'x', ROOM_TTL_DAYS: 'y' })).toThrow(/PORT[\s\S]*ROOM_TTL_DAYS/)
})

test('what was set to nothing counts as not set', () => {
  expect(parseEnv({ PORT: '', APP_ORIGIN: '' }).PORT).toBe(3000)
})

test('the origin follows the port unless it is set', () => {
  expect(parseEnv({ PORT: '4000' }).APP_ORIGIN).toBe('http://localhost:4000')
})

test('whom to write to about a weakness is an address to write to', () => {
  expect(parseEnv({ SECURITY_CONTACT: 'mailto:a@ocsc.example' }).SECURITY_CONTACT).toBe(
    'mailto:a@ocsc.example',
  )
  for (const SECURITY_CONTACT of ['a@ocsc.example', 'http://ocsc.example/report'])
    expect(() => parseEnv({ SECURITY_CONTACT })).toThrow(/SECURITY_CONTACT: must begin with mailto:/)
})
