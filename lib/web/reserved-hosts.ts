/** Which hosts are nobody's on the public internet: this machine, a network of one's own, names kept for tests. Pure. */
import { isInRanges, isListedHost, parseHosts, parseRanges } from './address-ranges.mjs'

/** IANA's special-purpose registries: never routed on the public internet (RFC 6890, RFC 4193, RFC 5737, RFC 3849). */
const ranges = parseRanges(
  [
    ...['0.0.0.0', '127.0.0.0/8', '10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '169.254.0.0/16'],
    // Between a provider and its customers, and private networks over it.
    '100.64.0.0/10',
    // Documentation and measurements.
    ...['192.0.2.0/24', '198.51.100.0/24', '203.0.113.0/24', '198.18.0.0/15'],
    ...['::', '::1', 'fc00::/7', 'fe80::/10', '2001:db8::/32'],
  ].join(','),
)

/** RFC 2606, RFC 6761, RFC 6762 (.local), RFC 8375 (home.arpa), and ICANN's .internal. */
const names = parseHosts(
  ['test', 'example', 'invalid', 'localhost', 'local', 'internal', 'home.arpa']
    .concat(['example.com', 'example.net', 'example.org'])
    .flatMap(name => [name, `.${name}`])
    .join(','),
)

/** As an URL gives it, without the brackets of IPv6 and the dot of the root. */
const plain = (hostname: string): string =>
  hostname
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')

/**
 * Whether a host (as `URL.hostname` gives it) can only be on this machine, in a private network or in a test. A name
 * without a dot counts: the public root has none (RFC 8023; compose networks and workplaces do).
 */
export function isReservedHost(hostname: string): boolean {
  const host = plain(hostname)
  const isName = !host.includes(':') && !/^[\d.]+$/.test(host)
  return (
    isInRanges(ranges, host) || isListedHost(names, host) || (isName && host !== '' && !host.includes('.'))
  )
}

/** Whether a host is on a list of the operator's, however it is spelled. */
export const isOnList = (list: Parameters<typeof isListedHost>[0], hostname: string): boolean =>
  isListedHost(list, plain(hostname))
