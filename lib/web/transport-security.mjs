/** HTTP Strict Transport Security (RFC 6797): a browser that has been here over https never asks over http again. */

const yearSeconds = 365 * 24 * 3600

/** A browser notes the host for every port: on one's own machine that would take http away from all other programs. */
const ownMachine = /^(localhost|.+\.localhost|127\.[\d.]+|\[::1\])$/

/**
 * Without includeSubDomains: what else lives below the host is not ours to decide.
 * @param {string} origin the configured one
 * @returns {Record<string, string>}
 */
export function transportSecurity(origin) {
  const { protocol, hostname } = new URL(origin)
  if (protocol !== 'https:' || ownMachine.test(hostname)) return {}
  return { 'Strict-Transport-Security': `max-age=${yearSeconds}` }
}
