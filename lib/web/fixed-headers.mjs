/** Headers that never vary. The Content-Security-Policy carries a nonce and is set per request by the front door. */
export const fixedHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'X-Robots-Tag', value: 'noindex, nofollow, noarchive' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), payment=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
]

/**
 * A client's popup tells its opener how the sign-in ended. One page on its way that is isolated cuts the two apart for
 * good, redirects included, so none of a sign-in's is.
 */
export const keepsOpener = { key: 'Cross-Origin-Opener-Policy', value: 'unsafe-none' }
