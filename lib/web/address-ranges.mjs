/**
 * Lists of network addresses, ranges and hosts out of the environment. Plain JavaScript: the commands and the front
 * door read them too. Addresses are judged by Node's own BlockList, never by their text.
 */
import { BlockList, isIP } from 'node:net'

const entriesOf = (/** @type {string} */ list) =>
  list
    .split(',')
    .map(entry => entry.trim().toLowerCase())
    .filter(Boolean)

const isRange = (/** @type {string} */ entry) => isIP(entry.split('/')[0] ?? '') !== 0

/** @param {BlockList} ranges @param {string} entry an address, or a range such as `10.0.0.0/8` or `fd00::/8` */
function addRange(ranges, entry) {
  const [address = '', prefix] = entry.split('/')
  const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
  if (prefix === undefined) return ranges.addAddress(address, family)
  const bits = Number(prefix)
  if (!/^\d{1,3}$/.test(prefix) || bits > (family === 'ipv6' ? 128 : 32))
    throw new Error('must be addresses or ranges, e.g. 10.0.0.5, 172.16.0.0/12, fd00::/8')
  ranges.addSubnet(address, bits, family)
}

/**
 * Addresses and ranges, separated by commas.
 * @param {string} list
 * @throws {Error} saying what an entry must be
 */
export function parseRanges(list) {
  const ranges = new BlockList()
  for (const entry of entriesOf(list)) {
    if (!isRange(entry))
      throw new Error('must be addresses or ranges, e.g. 10.0.0.5, 172.16.0.0/12, fd00::/8')
    addRange(ranges, entry)
  }
  return ranges
}

/**
 * Hosts (`client.example`, or `.example` for all below it), addresses and ranges, separated by commas.
 * @param {string} list
 * @returns {{ranges: BlockList, names: string[]}}
 * @throws {Error} saying what an entry must be
 */
export function parseHosts(list) {
  const ranges = new BlockList()
  /** @type {string[]} */
  const names = []
  for (const entry of entriesOf(list)) {
    if (isRange(entry)) addRange(ranges, entry)
    else if (/^\.?[a-z0-9_-]{1,63}(\.[a-z0-9_-]{1,63})*$/.test(entry)) names.push(entry)
    else throw new Error('must be hosts, addresses or ranges, e.g. client.example, .test, 172.16.0.0/12')
  }
  return { ranges, names }
}

/**
 * Whether an address is in the ranges. An IPv4 address mapped into IPv6 counts as the IPv4 address.
 * @param {BlockList} ranges @param {string} address without brackets
 */
export function isInRanges(ranges, address) {
  const mapped = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/i.exec(address)?.[1]
  const plain = mapped ?? address
  const family = isIP(plain)
  return family !== 0 && ranges.check(plain, family === 6 ? 'ipv6' : 'ipv4')
}

/**
 * Whether a host of an address (as `URL.hostname` gives it) is listed, by name or by range.
 * @param {{ranges: BlockList, names: string[]}} hosts @param {string} hostname
 */
export function isListedHost({ ranges, names }, hostname) {
  const host = hostname.toLowerCase().replace(/^\[|\]$/g, '')
  return (
    names.some(name => (name.startsWith('.') ? host.endsWith(name) : host === name)) ||
    isInRanges(ranges, host)
  )
}
