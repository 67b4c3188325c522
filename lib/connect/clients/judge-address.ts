/**
 * Which network addresses the provider may call for a client that anybody can register (OWASP ASVS 1.3.6: no request
 * forged through us into a network that only this machine sees). Pure; Node's BlockList judges, never an address's text.
 */
import { isIPv4 } from 'node:net'
import { isInRanges, isListedHost, parseRanges } from '@/lib/web/address-ranges.mjs'

/** What an address is, where it is not one of the public internet (IANA special-purpose registries, RFC 6890). */
export type AddressKind = 'loopback' | 'private' | 'shared' | 'link-local' | 'multicast' | 'reserved'

const ipv4: Record<AddressKind, readonly string[]> = {
  loopback: ['127.0.0.0/8'],
  private: ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'],
  // Between a carrier and its customers (RFC 6598).
  shared: ['100.64.0.0/10'],
  // Where cloud providers serve a machine's own credentials, too.
  'link-local': ['169.254.0.0/16'],
  multicast: ['224.0.0.0/4'],
  reserved: [
    ...['0.0.0.0/8', '192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24', '198.18.0.0/15'],
    ...['198.51.100.0/24', '203.0.113.0/24', '240.0.0.0/4'],
  ],
}
const ipv6: Record<AddressKind, readonly string[]> = {
  loopback: ['::1'],
  private: ['fc00::/7'],
  shared: [],
  'link-local': ['fe80::/10'],
  multicast: ['ff00::/8'],
  reserved: ['2001::/23', '2001:db8::/32', '2620:4f:8000::/48', '3fff::/20'],
}

/** The IPv6 addresses that lead to an IPv4 range: NAT64 (RFC 6052 §2.1) and 6to4 (RFC 3056 §2). */
function leadingTo(range: string): string[] {
  const [address = '', bits] = range.split('/')
  const [a = 0, b = 0, c = 0, d = 0] = address.split('.').map(Number)
  const half = (high: number, low: number) => (high * 256 + low).toString(16)
  return [
    `64:ff9b::${address}/${96 + Number(bits)}`,
    `2002:${half(a, b)}:${half(c, d)}::/${16 + Number(bits)}`,
  ]
}

const kinds = Object.entries(ipv4).map(([kind, ranges]) => {
  const all = [...ranges, ...ranges.flatMap(leadingTo), ...ipv6[kind as AddressKind]]
  return [kind as AddressKind, parseRanges(all.join(','))] as const
})
/** All of IPv6 that has been allocated; an IPv4 address mapped into it is judged as IPv4. */
const givenOut = parseRanges('2000::/3, 64:ff9b::/96, ::ffff:0:0/96')

/** What an address is, or null where it is a public one. A zone of it plays no part. */
export function kindOfAddress(address: string): AddressKind | null {
  const plain = address.replace(/^\[|\]$/g, '').replace(/%.*$/s, '')
  const kind = kinds.find(([, ranges]) => isInRanges(ranges, plain))?.[0]
  if (kind) return kind
  return isIPv4(plain) || isInRanges(givenOut, plain) ? null : 'reserved'
}

const nearBy = new Set<AddressKind | null>(['loopback', 'private'])

/** Whether an origin is of this machine or of the network it stands in: a practice at home, or a class's wifi. */
export function isLocalOrigin(origin: string): boolean {
  const { hostname } = new URL(origin)
  if (/^(.+\.)?localhost$/.test(hostname)) return true
  return /^[\d.]+$|^\[/.test(hostname) && nearBy.has(kindOfAddress(hostname))
}

export interface CallRules {
  appOrigin: string
  /** The operator's list. */
  callHosts: Parameters<typeof isListedHost>[0]
}

/** Why an address is not called; null where it may be. */
export function whyNotCalled(address: string, { appOrigin, callHosts }: CallRules): AddressKind | null {
  const kind = kindOfAddress(address)
  if (kind === null || isListedHost(callHosts, address)) return null
  return nearBy.has(kind) && isLocalOrigin(appOrigin) ? null : kind
}
