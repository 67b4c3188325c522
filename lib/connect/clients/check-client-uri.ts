/**
 * Which addresses a stranger may register for a client. Redirect URIs are compared as they are written (RFC 9700
 * §2.1), so one that a person would read otherwise than a browser is refused here, once, with the reason.
 */

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

/** Why a client may not register that address, in words for whoever wrote it; null when it may. */
export function uriSlip(uri: string): string | null {
  if (uri.length > longestUri) return `must have at most ${longestUri} characters`
  if (!uriSigns.test(uri))
    return 'must be written as a URI (RFC 3986): no blank, control or direction mark, backslash or letter outside ASCII; a domain name of other letters in punycode'
  if (!URL.canParse(uri)) return 'must be an absolute URI'
  const { protocol, hostname } = new URL(uri)
  const authority = authorityOf(uri)
  if (protocol === 'http:' || protocol === 'https:') {
    if (!authority || !hostname) return 'must be written scheme://host'
  } else if (!protocol.includes('.'))
    return 'must be http, https or a scheme of the app’s own, which is a domain name in reverse such as com.example.app (RFC 8252 §7.1)'
  if (authority?.includes('@')) return 'must have no user or password before the host'
  if (pathOf(uri).includes('*')) return 'must have no wildcard: it is compared as it is written'
  if (uri.includes('#')) return 'must have no fragment (RFC 6749 §3.1.2)'
  return null
}
