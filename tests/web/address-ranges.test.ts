import { expect, test } from 'vitest'
import { isInRanges, isListedHost, parseHosts, parseRanges } from '@/lib/web/address-ranges.mjs'

test.each([
  ['10.1.2.3', true],
  ['::ffff:10.1.2.3', true],
  ['11.1.2.3', false],
  ['192.168.1.5', true],
  ['192.168.1.6', false],
  ['fd00::1', true],
  ['fe80::1', false],
  ['', false],
  ['10.1.2', false],
])('%s is in the ranges: %s', (address, expected) => {
  expect(isInRanges(parseRanges('10.0.0.0/8, 192.168.1.5,fd00::/8'), address)).toBe(expected)
})

test.each([
  ['client.example', true],
  ['CLIENT.example', true],
  ['a.client.example', false],
  ['a.b.test', true],
  ['test', false],
  ['172.16.9.1', true],
  ['[fd00::1]', true],
  ['client.example.evil.example', false],
])('host %s is listed: %s', (hostname, expected) => {
  expect(isListedHost(parseHosts('client.example, .test, 172.16.0.0/12, fd00::/8'), hostname)).toBe(expected)
})

test('an empty list holds nobody', () => {
  expect(isListedHost(parseHosts(''), 'client.example')).toBe(false)
})
