import { readUrl } from './read-url.mjs'

/**
 * Whether a Host header names the configured origin: letters compared without case, and the scheme's own port the same
 * as none (RFC 9110 §4.2.3). A name with a dot at its end is another one to a browser, whose cookies would be lost.
 * @param {string | undefined} host @param {string} origin the configured one
 */
export function isRightHost(host, origin) {
  // Nothing but a name and a port: an address's other parts would be read into it.
  if (!host || !/^[\w.[\]:-]+$/.test(host)) return false
  const { protocol } = new URL(origin)
  return readUrl(`${protocol}//${host}`)?.origin === origin
}
