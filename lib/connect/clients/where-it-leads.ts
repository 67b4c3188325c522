import { env } from '@/lib/env'
import { isOnList, isReservedHost } from '@/lib/web/reserved-hosts'

/** Where an address of a client leads, as a person is told it: a host, or an app that has the scheme. */
export interface Destination {
  kind: 'host' | 'app'
  /** As `URL.host` gives it, an IDN in punycode; of an app the scheme with its colon. */
  name: string
}

/** Names the destination of an absolute URI. */
export function destinationOf(uri: string): Destination {
  const { protocol, host } = new URL(uri)
  return /^https?:$/.test(protocol) ? { kind: 'host', name: host } : { kind: 'app', name: protocol }
}

const ownOrigin = (): URL => new URL(env().APP_ORIGIN)

/** Whether this server stands on the public internet, by its configured origin. */
export const isPublicOrigin = (): boolean => !isReservedHost(ownOrigin().hostname)

/**
 * Whether a person may be sent there without a word (RFC 9700 §4.11.2: an authorization server must not be an open
 * redirector). On an origin that is not public, everywhere; else to our own origin, to hosts that are nobody's on the
 * public internet, and to those that the operator lists.
 */
export function mayLeadTo(address: string): boolean {
  const { protocol, origin, hostname } = new URL(address, ownOrigin())
  if (!isPublicOrigin() || origin === ownOrigin().origin) return true
  if (!/^https?:$/.test(protocol)) return false
  return isReservedHost(hostname) || isOnList(env().CLIENT_HOSTS, hostname)
}
