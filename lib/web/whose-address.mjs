/**
 * Who asks, by network address, for limits alone. A proxy that is trusted is believed about whom it speaks for, from
 * anybody else the header could be an invention: X-Forwarded-For is read from the right for as long as the speaker is
 * trusted, as Express does. Pure.
 */
import { isIP } from 'node:net'
import { isInRanges } from './address-ranges.mjs'

const isLoopback = (/** @type {string} */ address) => address === '::1' || /^127\./.test(address)

/** What all whom a silent proxy on this machine speaks for count as. */
const anybodyBehindTheProxy = 'behind a proxy that names nobody'

/**
 * An address as a header or a socket writes it, plain: no port, brackets or zone; IPv4 mapped into IPv6 as IPv4; null
 * for anything else.
 * @param {string} text
 */
export function plainAddress(text) {
  if (text.length > 64) return null
  const trimmed = text.trim()
  const bare =
    /^\[([^\]]*)\](?::\d+)?$/.exec(trimmed)?.[1] ?? /^(\d+\.\d+\.\d+\.\d+):\d+$/.exec(trimmed)?.[1] ?? trimmed
  const address = bare.replace(/%.*$/s, '')
  if (isIP(address) !== 6) return isIP(address) === 4 ? address : null
  const canonical = new URL(`http://[${address}]`).hostname.slice(1, -1)
  const mapped = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(canonical)
  if (!mapped) return canonical
  const [high, low] = [Number.parseInt(mapped[1] ?? '', 16), Number.parseInt(mapped[2] ?? '', 16)]
  return [high >> 8, high & 255, low >> 8, low & 255].join('.')
}

/**
 * What a plain address counts as: IPv6 by the /64 that one household or host is given (RFC 6177), IPv4 by itself.
 * @param {string} address
 */
function countedAs(address) {
  if (isIP(address) !== 6 || isLoopback(address)) return address
  const [head = '', tail] = address.split('::')
  const groups = head ? head.split(':') : []
  const after = tail ? tail.split(':') : []
  const all =
    tail === undefined ? groups : [...groups, ...Array(8 - groups.length - after.length).fill('0'), ...after]
  return `${all.slice(0, 4).join(':')}::/64`
}

/** @param {string | string[] | undefined} header */
const entriesOf = header => (header === undefined ? [] : String(header).split(','))

/**
 * Empty: this machine itself, which has no limit; only where the origin is local too. On a public origin whoever comes
 * from this machine without a word is a proxy that tells nothing: all behind it count as one (`isSilentProxy`).
 * @param {{remoteAddress?: string, headers: import('node:http').IncomingHttpHeaders}} request
 * @param {{trusted: import('node:net').BlockList, isLocalOrigin: boolean}} site
 * @returns {{address: string, isSilentProxy?: true}}
 */
export function whoseAddress({ remoteAddress = '', headers }, { trusted, isLocalOrigin }) {
  const isTrusted = (/** @type {string} */ address) => isLoopback(address) || isInRanges(trusted, address)
  const peer = plainAddress(remoteAddress)
  if (!peer) return { address: remoteAddress }
  if (!isTrusted(peer)) return { address: countedAs(peer) }
  const forwarded = entriesOf(headers['x-forwarded-for'])
  const told = forwarded.length > 0 ? forwarded : entriesOf(headers['x-real-ip']).slice(0, 1)
  let speaker = peer
  for (const entry of told.toReversed()) {
    const next = plainAddress(entry)
    if (!next) break
    speaker = next
    if (!isTrusted(speaker)) break
  }
  const isSilent = told.length === 0 || (speaker === peer && plainAddress(told.at(-1) ?? '') === null)
  if (!isSilent || !isLoopback(peer)) return { address: countedAs(speaker) }
  if (isLocalOrigin && told.length === 0) return { address: '' }
  return { address: anybodyBehindTheProxy, isSilentProxy: true }
}

/** Hosts that mean this machine, as `URL.hostname` writes them. */
const localHost = /^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/

/**
 * The same for a server: whose address a request counts as, with one word in the log about a proxy that tells nothing.
 * @param {{origin: string, trusted: import('node:net').BlockList}} site
 */
export function openAddressBook({ origin, trusted }) {
  const { host, hostname } = new URL(origin)
  const site = { trusted, isLocalOrigin: localHost.test(hostname) }
  let isTold = false
  return (/** @type {import('node:http').IncomingMessage} */ { socket, headers }) => {
    const { address, isSilentProxy } = whoseAddress({ remoteAddress: socket.remoteAddress, headers }, site)
    // Our own questions to ourselves come from here too, but not under the public name.
    if (isSilentProxy && !isTold && headers.host === host) {
      isTold = true
      console.warn(
        'A proxy on this machine sends neither X-Forwarded-For nor X-Real-IP: all behind it share the limits of one address.',
      )
    }
    return address
  }
}
