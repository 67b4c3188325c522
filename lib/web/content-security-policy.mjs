/** The policy of a page: own files only, scripts by nonce, forms to us, unless the page is left by one. */

/**
 * @param {string} nonce
 * @param {{leavesByForm?: boolean, development?: boolean}} [options] `leavesByForm`: what follows the page's form may
 *   end at a client, anywhere (docs/decisions/0020)
 */
export function contentSecurityPolicy(nonce, { leavesByForm = false, development = false } = {}) {
  return [
    "default-src 'self'",
    // React's development build compiles code at run time.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    // The development overlay styles itself inline.
    `style-src 'self'${development ? " 'unsafe-inline'" : ''}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${development ? ' ws:' : ''}`,
    ...(leavesByForm ? [] : ["form-action 'self'"]),
    "frame-src 'self'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "base-uri 'none'",
  ].join('; ')
}
