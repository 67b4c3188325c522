import { expect, test } from 'vitest'
import { isRightHost } from '@/lib/web/right-host.mjs'

test.each([
  ['EXAMPLE.test:3000', 'http://example.test:3000', true],
  ['example.test', 'http://example.test', true],
  ['example.test:80', 'http://example.test', true],
  ['example.test:443', 'https://example.test', true],
  ['[::1]:3000', 'http://[::1]:3000', true],
  ['[0:0:0:0:0:0:0:1]:3000', 'http://[::1]:3000', true],
  ['example.test:443', 'http://example.test', false],
  ['example.test:3001', 'http://example.test:3000', false],
  ['example.test.:3000', 'http://example.test:3000', false],
  ['a@example.test:3000', 'http://example.test:3000', false],
  ['example.test:3000/x', 'http://example.test:3000', false],
  ['example.test:3000#.evil.test', 'http://example.test:3000', false],
  ['evil.test', 'http://example.test:3000', false],
  ['', 'http://example.test:3000', false],
  [undefined, 'http://example.test:3000', false],
])('Host: %s at %s is right: %s', (host, origin, expected) => {
  expect(isRightHost(host, origin)).toBe(expected)
})
