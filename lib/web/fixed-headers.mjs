/** Headers that follow from the address alone. The policy of a page carries a nonce: the front door makes it. */
import { placeOf } from '../sites/place-of.mjs'
import { sites } from '../sites/sites.mjs'
import { signInAddress } from './names.mjs'

const always = /** @type {const} */ ([
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'same-origin'],
  ['X-Robots-Tag', 'noindex, nofollow, noarchive'],
  ['Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=()'],
])

/**
 * A client's popup tells its opener how the sign-in ended. One page on its way that is isolated cuts the two apart for
 * good, redirects included, so none of a sign-in's is.
 */
const keepsOpener = new RegExp(`^/${signInAddress}`)

/**
 * Of a relying party: what programs ask for, and where the provider's answer arrives.
 * @param {import('../sites/place-of.mjs').Place | null} place
 */
export const isForPrograms = place =>
  place?.site && 'client' in sites[place.site] && place.rest.startsWith('/api/')

/** What programs read has nothing to load; pages and the provider's answers bring a policy of their own. */
const dataPolicy = "default-src 'none'; frame-ancestors 'none'"

/** Files of ours that a browser keeps: a font under another name is another font. @type {readonly [RegExp, string][]} */
const keptBy = [
  [/^\/fonts\//, 'public, max-age=31536000, immutable'],
  [/^\/drawings\//, 'public, max-age=86400'],
]

/**
 * @param {string} path without a query
 * @returns {[name: string, value: string][]}
 */
export function fixedHeaders(path) {
  const cacheControl = keptBy.find(([files]) => files.test(path))?.[1]
  return [
    ...always,
    ['Cross-Origin-Opener-Policy', keepsOpener.test(path) ? 'unsafe-none' : 'same-origin'],
    ...(path.startsWith('/api/') || isForPrograms(placeOf(path))
      ? [/** @type {[string, string]} */ (['Content-Security-Policy', dataPolicy])]
      : []),
    ...(cacheControl ? [/** @type {[string, string]} */ (['Cache-Control', cacheControl])] : []),
  ]
}
