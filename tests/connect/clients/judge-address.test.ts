/** Which addresses the provider calls for a client that anybody can register. */
import { describe, expect, test } from 'vitest'
import { isLocalOrigin, kindOfAddress, whyNotCalled } from '@/lib/connect/clients/judge-address'
import { parseHosts } from '@/lib/web/address-ranges.mjs'

const nobody = parseHosts('')
const onPublicOrigin = { appOrigin: 'https://sso.example.org', callHosts: nobody }

/** Each kind as IPv4, as the IPv6 addresses that lead to it, and as IPv6's own. */
const ofKind = {
  loopback: ['127.0.0.1', '127.9.9.9', '::1', '::ffff:127.0.0.1', '::ffff:7f00:1', '64:ff9b::7f00:1'],
  private: [
    ...['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.20', 'fc00::1', 'fd12:3456::1'],
    ...['::ffff:10.0.0.1', '::ffff:c0a8:114', '64:ff9b::10.0.0.1', '2002:a00:1::', '2002:c0a8:101::1'],
  ],
  shared: ['100.64.0.1', '100.127.255.255', '::ffff:100.64.0.1'],
  'link-local': ['169.254.169.254', '::ffff:a9fe:a9fe', '64:ff9b::a9fe:a9fe', 'fe80::1', 'fe80::1%eth0'],
  multicast: ['224.0.0.1', '239.255.255.250', 'ff02::1'],
  reserved: [
    ...['0.0.0.0', '0.1.2.3', '192.0.0.8', '192.0.2.1', '198.18.0.1', '198.51.100.1', '203.0.113.1'],
    ...['240.0.0.1', '255.255.255.255', '::', '::7f00:1', '2001:db8::1', '2001::1', '64:ff9b:1::1', '100::1'],
    ...['fec0::1', '5f00::1', '3fff::1'],
  ],
} as const

describe.each(Object.entries(ofKind))('%s', (kind, addresses) => {
  test.each(addresses)('%s is of that kind, and is not called on a public origin', address => {
    expect(kindOfAddress(address)).toBe(kind)
    expect(whyNotCalled(address, onPublicOrigin)).toBe(kind)
  })

  const isNearBy = kind === 'loopback' || kind === 'private'
  test.each(addresses)(`%s is ${isNearBy ? '' : 'not '}called on a local origin`, address => {
    for (const appOrigin of ['http://localhost:3000', 'http://192.168.1.20:3000', 'http://[::1]:3000'])
      expect(whyNotCalled(address, { appOrigin, callHosts: nobody })).toBe(isNearBy ? null : kind)
  })
})

test.each([
  ...['1.1.1.1', '8.8.8.8', '172.32.0.1', '100.128.0.1', '193.0.0.1', '2606:4700::1111', '2404:6800::8'],
  ...['::ffff:8.8.8.8', '64:ff9b::808:808', '2002:808:808::1'],
])('%s is a public address, called everywhere', address => {
  expect(kindOfAddress(address)).toBeNull()
  expect(whyNotCalled(address, onPublicOrigin)).toBeNull()
})

test('what CALL_HOSTS lists is called on any origin, and nothing beside it', () => {
  const rules = { ...onPublicOrigin, callHosts: parseHosts('172.18.0.0/16, 169.254.1.1') }
  for (const address of ['172.18.3.4', '::ffff:172.18.3.4', '169.254.1.1'])
    expect(whyNotCalled(address, rules)).toBeNull()
  expect(whyNotCalled('172.19.3.4', rules)).toBe('private')
  expect(whyNotCalled('169.254.169.254', rules)).toBe('link-local')
})

test.each([
  ['http://localhost:3000', true],
  ['http://room.localhost', true],
  ['http://127.0.0.1:3000', true],
  ['http://192.168.1.20:3000', true],
  ['http://[fd00::1]', true],
  ['https://sso.example.org', false],
  ['https://10.example.org', false],
  ['http://203.0.113.5', false],
  ['https://8.8.8.8', false],
])('%s is a local origin: %s', (origin, expected) => {
  expect(isLocalOrigin(origin)).toBe(expected)
})
