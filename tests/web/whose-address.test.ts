/** Whose limits a request counts against: nobody chooses it by a header, and nobody pays for a stranger. */
import { expect, test } from 'vitest'
import { parseRanges } from '@/lib/web/address-ranges.mjs'
import { plainAddress, whoseAddress } from '@/lib/web/whose-address.mjs'

const trusted = parseRanges('10.0.0.0/8, 2001:db8:ffff::/48')
const onPublic = { trusted, isLocalOrigin: false }
const onLocal = { trusted, isLocalOrigin: true }

const counted = (remoteAddress: string, forwarded?: string, realIp?: string, site = onPublic) =>
  whoseAddress(
    {
      remoteAddress,
      headers: {
        ...(forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }),
        ...(realIp === undefined ? {} : { 'x-real-ip': realIp }),
      },
    },
    site,
  ).address

test.each([
  ['a stranger is who the socket says, whatever it claims', '203.0.113.7', '198.51.100.1', '203.0.113.7'],
  ['a proxy on this machine is believed', '127.0.0.1', '198.51.100.1', '198.51.100.1'],
  ['mapped loopback is this machine', '::ffff:127.0.0.1', '198.51.100.1', '198.51.100.1'],
  ['a listed proxy is believed', '10.1.2.3', '198.51.100.1', '198.51.100.1'],
  ['also by IPv6', '2001:db8:ffff::5', '198.51.100.1', '198.51.100.1'],
  ['also mapped into IPv6', '::ffff:10.1.2.3', '198.51.100.1', '198.51.100.1'],
  [
    'what stands left of the first stranger is his invention',
    '127.0.0.1',
    '1.1.1.1, 198.51.100.1',
    '198.51.100.1',
  ],
  [
    'proxies of ours are stepped over',
    '127.0.0.1',
    '1.1.1.1, 198.51.100.1, 10.0.0.9, 10.0.0.8',
    '198.51.100.1',
  ],
  ['all of ours: the farthest', '127.0.0.1', '10.0.0.9, 10.0.0.8', '10.0.0.9'],
  ['a port is no part of an address', '127.0.0.1', '198.51.100.1:51234', '198.51.100.1'],
  ['nor are brackets', '127.0.0.1', '[2001:db8:1:2:3:4:5:6]:443', '2001:db8:1:2::/64'],
  ['nor a zone', 'fe80::1%eth0', undefined, 'fe80:0:0:0::/64'],
  ['garbage: the speaker that passed it on', '10.0.0.8', '198.51.100.1, unknown', '10.0.0.8'],
  ['also in the middle', '127.0.0.1', '198.51.100.1, _hidden, 10.0.0.8', '10.0.0.8'],
  ['an empty header names nobody', '10.0.0.8', '', '10.0.0.8'],
  ['mapped IPv4 counts as IPv4', '127.0.0.1', '::ffff:198.51.100.1', '198.51.100.1'],
  ['also written in hex', '127.0.0.1', '::ffff:c633:6401', '198.51.100.1'],
])('%s', (_what, peer, forwarded, expected) => {
  expect(counted(peer, forwarded)).toBe(expected)
})

test('X-Real-IP of a trusted proxy counts where there is no X-Forwarded-For, of a stranger never', () => {
  expect(counted('127.0.0.1', undefined, '198.51.100.1')).toBe('198.51.100.1')
  expect(counted('10.0.0.8', undefined, '198.51.100.1')).toBe('198.51.100.1')
  expect(counted('127.0.0.1', '203.0.113.7', '198.51.100.1')).toBe('203.0.113.7')
  expect(counted('203.0.113.7', undefined, '198.51.100.1')).toBe('203.0.113.7')
})

test('addresses of one IPv6 /64 are one, of two are two', () => {
  const first = counted('2001:db8:1:2::1')
  expect(counted('2001:db8:1:2:ffff:ffff:ffff:ffff')).toBe(first)
  expect(counted('2001:0DB8:0001:0002:0:0:0:9')).toBe(first)
  expect(counted('127.0.0.1', '2001:db8:1:2::77')).toBe(first)
  expect(counted('2001:db8:1:3::1')).not.toBe(first)
  expect(counted('2001:db8::1')).toBe('2001:db8:0:0::/64')
})

test('this machine has no limit where the origin is local; on a public one a silent proxy counts as one', () => {
  for (const peer of ['127.0.0.1', '::1', '::ffff:127.0.0.1']) {
    expect(counted(peer, undefined, undefined, onLocal)).toBe('')
    expect(counted(peer)).not.toBe('')
    expect(counted(peer)).toBe(counted('127.0.0.1'))
  }
  expect(whoseAddress({ remoteAddress: '127.0.0.1', headers: {} }, onPublic).isSilentProxy).toBe(true)
  // A header that names nobody is no way to have no limit.
  expect(counted('127.0.0.1', 'unknown', undefined, onLocal)).not.toBe('')
})

test('no text is an address that is none, and none is long to look at', () => {
  for (const text of [
    '',
    'unknown',
    '1.2.3',
    '1.2.3.4.5',
    '[::1',
    'x'.repeat(60_000),
    '::1::',
    '1.2.3.4:port',
  ])
    expect(plainAddress(text)).toBeNull()
})
