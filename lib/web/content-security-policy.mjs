/** The policy of a page: own files only, scripts by nonce, forms to us and, at consent, to the client that asked. */

/**
 * @param {string} nonce
 * @param {{clientOrigin?: string, development?: boolean}} [options] `clientOrigin` comes from a cookie, so it is
 *   taken only if it is an origin and nothing else
 */
export function contentSecurityPolicy(nonce, { clientOrigin, development = false } = {}) {
  const formTargets =
    clientOrigin && /^https?:\/\/[a-z0-9.[\]:-]+$/i.test(clientOrigin) ? ` ${clientOrigin}` : ''
  return [
    "default-src 'self'",
    // React's development build compiles code at run time.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    // The development overlay styles itself inline.
    `style-src 'self'${development ? " 'unsafe-inline'" : ''}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${development ? ' ws:' : ''}`,
    `form-action 'self'${formTargets}`,
    "frame-src 'self'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "base-uri 'none'",
  ].join('; ')
}
