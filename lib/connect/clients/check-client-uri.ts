/**
 * Which addresses a stranger may register for a client. Redirect URIs are compared as they are written (RFC 9700
 * §2.1), so one that a person would read otherwise than a browser is refused here, once, with the reason.
 */

import { readUrl } from '@/lib/web/read-url.mjs'

/** As long as a browser is sure to take, and no more than an answer of ours should carry. */
export const longestUri = 2000

/** All that a URI is written with (RFC 3986 §2). No control, no direction mark, no backslash, no letter that looks like another. */
const uriSigns = /^[\w\-.~:/?#[\]@!$&'()*+,;=%]+$/

const afterAuthority = /[/?#]/

/** What stands between `//` and the path, as it is written; null where there is no `//`. */
function authorityOf(uri: string): string | null {
  const rest = uri.slice(uri.indexOf(':') + 1)
  if (!rest.startsWith('//')) return null
  return rest.slice(2).split(afterAuthority, 1)[0] ?? ''
}

const pathOf = (uri: string): string => uri.split('?', 1)[0] ?? ''

export type UriSlip =
  | 'uri-too-long'
  | 'no-uri'
  | 'not-absolute'
  | 'no-host'
  | 'scheme'
  | 'userinfo'
  | 'wildcard'
  | 'fragment'

/** Why a client may not register that address; null when it may. */
export function uriSlip(uri: string): UriSlip | null {
  if (uri.length > longestUri) return 'uri-too-long'
  if (!uriSigns.test(uri)) return 'no-uri'
  const url = readUrl(uri)
  if (!url) return 'not-absolute'
  const { protocol, hostname } = url
  const authority = authorityOf(uri)
  if (protocol === 'http:' || protocol === 'https:') {
    if (!authority || !hostname) return 'no-host'
  } else if (!protocol.includes('.')) return 'scheme'
  if (authority?.includes('@')) return 'userinfo'
  if (pathOf(uri).includes('*')) return 'wildcard'
  if (uri.includes('#')) return 'fragment'
  return null
}
