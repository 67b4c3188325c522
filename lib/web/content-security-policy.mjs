/** The policy of a page: own files only, forms to us, unless the page is left by one. */

/**
 * @param {{leavesByForm?: boolean, isFramed?: boolean, development?: boolean}} [options] `leavesByForm`: what follows the
 *   page's form may end at a client, anywhere (docs/decisions/0020). `isFramed`: a page of our own origin may show it in a
 *   frame (docs/decisions/0043)
 */
export function contentSecurityPolicy({ leavesByForm = false, isFramed = false, development = false } = {}) {
  return [
    "default-src 'self'",
    // While developing, Next's own page shows the stack of what failed: by scripts and styles that stand in it.
    `script-src 'self'${development ? " 'unsafe-inline' 'unsafe-eval'" : ''}`,
    `style-src 'self'${development ? " 'unsafe-inline'" : ''}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${development ? ' ws:' : ''}`,
    ...(leavesByForm ? [] : ["form-action 'self'"]),
    "frame-src 'self'",
    `frame-ancestors ${isFramed ? "'self'" : "'none'"}`,
    "object-src 'none'",
    "base-uri 'none'",
  ].join('; ')
}
