import { expect, test } from 'vitest'
import { parseHosts } from '@/lib/web/address-ranges.mjs'
import { isOnList, isReservedHost } from '@/lib/web/reserved-hosts'

/** As a browser reads the address: decimal and shortened IPv4, capitals and mapped addresses are resolved there. */
const hostOf = (address: string) => new URL(address).hostname

test.each([
  'http://localhost:8080/',
  'http://LOCALHOST/',
  'http://localhost./',
  'http://app.localhost/',
  'http://127.0.0.1/',
  'http://127.9.9.9/',
  'http://127.1/',
  'http://2130706433/',
  'http://0x7f.0.0.1/',
  'http://0.0.0.0/',
  'http://[::1]:3000/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:10.0.0.1]/',
  'http://10.20.30.40/',
  'http://172.16.0.1/',
  'http://172.31.255.255/',
  'http://192.168.1.20:3000/',
  'http://169.254.1.1/',
  'http://100.64.0.1/',
  'http://[fd12:3456::1]/',
  'http://[fe80::1]/',
  'http://192.0.2.1/',
  'http://203.0.113.9/',
  'http://[2001:db8::5]/',
  'https://client.example/',
  'https://CLIENT.Example./',
  'https://example.com/',
  'https://www.example.org/',
  'https://a.b.test/',
  'https://nothing.invalid/',
  'http://printer.local/',
  'http://vault.internal/',
  'http://router.home.arpa/',
  'http://client:4000/',
])('%s is nobody’s on the public internet', address => {
  expect(isReservedHost(hostOf(address))).toBe(true)
})

test.each([
  'https://evil.go.th/',
  'https://notexample.com/',
  'https://example.com.evil.go.th/',
  'https://example.co/',
  'https://testing.latest/',
  'https://localhost.evil.go.th/',
  'https://127.0.0.1.nip.io/',
  'https://10.evil.go.th/',
  'http://8.8.8.8/',
  'http://134744072/',
  'http://[::ffff:8.8.8.8]/',
  'http://172.32.0.1/',
  'http://11.0.0.1/',
  'http://192.169.0.1/',
  'http://[2606:4700::1]/',
  'http://[64:ff9b::7f00:1]/',
  'https://xn--e1afmkfd.xn--p1ai/',
  'https://home.arpa.go.th/',
])('%s may be anybody’s', address => {
  expect(isReservedHost(hostOf(address))).toBe(false)
})

test('the operator’s list holds for a host with the dot of the root, too', () => {
  const list = parseHosts('partner.go.th,.agency.go.th,198.41.0.0/16')
  for (const host of ['partner.go.th', 'PARTNER.go.th.', 'a.agency.go.th.', '198.41.2.3'])
    expect(isOnList(list, host), host).toBe(true)
  for (const host of ['a.partner.go.th', 'partner.go.th.evil.go.th', '198.42.0.1'])
    expect(isOnList(list, host), host).toBe(false)
})
