/**
 * Headers of a message as a reader may see them: those that OAuth speaks of, each by its own shape. Of a cookie the
 * name is shown and its value is a tag; what is not known to be harmless is hidden, whoever sent it. Pure.
 */
import { isIP } from 'node:net'
import { siteNames } from '@/lib/sites/sites.mjs'
import { isPlainWord, shownName } from './harmless'
import { hide, mark } from './hide'
import type { HeaderLine } from './hop'
import { maskAddress, maskValue } from './mask'

const longest = 4000
const mostCookies = 30

/** Of a request; Authorization is kept with its parameters. */
export function askedHeaders(headers: Headers, address: URL | string): HeaderLine[] {
  const { host, pathname } = new URL(address)
  const given = givenIn(headers)
  return [
    ['Host', maskHost(headers.get('host') ?? host)],
    ...given('dpop', hide),
    ...given('cookie', value => maskCookies(value, pathname)),
    ...given('origin', maskOrigin),
    ...given('accept', maskAccept),
    ...given('content-type', maskType),
  ]
}

/** Of an answer to a request at that address; Location is kept with the members. */
export function answeredHeaders(headers: Headers, address: URL | string): HeaderLine[] {
  const { pathname } = new URL(address)
  const given = givenIn(headers)
  return [
    ...headers
      .getSetCookie()
      .slice(0, mostCookies)
      .map((line): HeaderLine => ['Set-Cookie', maskSetCookie(line, pathname)]),
    ...given('cache-control', maskCacheControl),
    ...given('retry-after', value => (/^[0-9]{1,6}$/.test(value) ? value : mark)),
    ...given('www-authenticate', maskChallenge),
    ...given('content-type', maskType),
  ]
}

const canonical = {
  dpop: 'DPoP',
  cookie: 'Cookie',
  origin: 'Origin',
  accept: 'Accept',
  'content-type': 'Content-Type',
  'cache-control': 'Cache-Control',
  'retry-after': 'Retry-After',
  'www-authenticate': 'WWW-Authenticate',
} as const

const givenIn =
  (headers: Headers) =>
  (name: keyof typeof canonical, as: (value: string) => string): HeaderLine[] => {
    const value = headers.get(name)
    return value ? [[canonical[name], as(value.slice(0, longest))]] : []
  }

/** A host and its port, each part of its name by itself: a name that looks made by chance may be somebody's secret. */
function maskHost(host: string): string {
  const [, name = '', port = ''] = /^([a-z0-9.-]{1,253}|\[[0-9a-f:]{2,39}\])(:[0-9]{1,5})?$/.exec(host) ?? []
  if (isIP(name.replaceAll(/[[\]]/g, '')) > 0) return host
  const parts = name.split('.').map(part => (part !== '' && isPlainWord(part) ? part : mark))
  return parts.join('.') + port
}

/** RFC 6454 §7: a scheme and a host, or null. */
function maskOrigin(value: string): string {
  const [, scheme = '', host] = /^(https?:\/\/)([^/]+)$/.exec(value) ?? []
  if (value === 'null') return value
  return host ? scheme + maskHost(host) : mark
}

/** The content types that are shown by name; a caller may write anything else there. */
const types = new Set([
  ...['application/json', 'application/jwt', 'application/xml', 'application/jwk-set+json'],
  ...[
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'text/plain',
    'text/html',
    'text/event-stream',
  ],
  ...['application/xhtml+xml', 'application/signed-exchange', 'application/token-introspection+jwt'],
  ...['image/avif', 'image/webp', 'image/apng', 'image/png', 'image/svg+xml', 'image/*', 'text/*', '*/*'],
])

const maskType = (value: string): string => {
  const [type = '', ...parameters] = value.split(';').map(part => part.trim())
  const shown = types.has(type.toLowerCase()) ? type : mark
  const isKnown = (one: string) => one.toLowerCase() === 'charset=utf-8'
  return [shown, ...parameters.map(one => (isKnown(one) ? one : mark))].join('; ')
}

const maskAccept = (value: string): string =>
  value
    .split(',')
    .slice(0, 20)
    .map(range => {
      const [type = '', ...parameters] = range.split(';').map(part => part.trim().toLowerCase())
      return [
        types.has(type) ? type : mark,
        ...parameters.map(one => (/^(?:q=[01](?:\.[0-9])?|v=b3)$/.test(one) ? one : mark)),
      ].join(';')
    })
    .join(', ')

const directives = /^(?:no-store|no-cache|private|public|must-revalidate|immutable|max-age=[0-9]{1,9})$/i
const maskCacheControl = (value: string): string =>
  value
    .split(',')
    .map(one => one.trim())
    .map(one => (directives.test(one) ? one : mark))
    .join(', ')

const schemes = new Set(['bearer', 'basic', 'dpop'])

/**
 * Challenges (RFC 6750 §3, RFC 9110 §11.6.1): their schemes, and each parameter by its own name. Between the quotes are
 * values; before a quote is a name, and before that, where a challenge begins, its scheme.
 */
function maskChallenge(value: string): string {
  const pieces = value.split('"')
  const challenges: string[][] = []
  for (let at = 0; at < pieces.length; at += 2) {
    const words = (pieces[at] ?? '').split(/[ ,=]/).filter(word => word !== '')
    const text = pieces[at + 1]
    const name = text === undefined ? undefined : words.pop()
    for (const word of words) challenges.push([schemes.has(word.toLowerCase()) ? word : mark])
    if (name && text !== undefined)
      challenges.at(-1)?.push(`${shownName(name, 'parameters')}="${maskParameter(name, text)}"`)
  }
  return challenges.map(([scheme, ...given]) => `${scheme} ${given.join(', ')}`.trim()).join(', ') || mark
}

const maskParameter = (name: string, text: string): string => {
  if (name === 'realm') return maskAddress(text)
  const each = name === 'algs' ? text.split(' ').map(one => maskValue('alg', one)) : [maskValue(name, text)]
  return each.map(String).join(' ')
}

const maskCookies = (value: string, path: string): string =>
  value
    .split(/; */)
    .slice(0, mostCookies)
    .map(pair => maskCookie(pair, path))
    .join('; ')

function maskCookie(pair: string, path: string): string {
  const cut = pair.indexOf('=')
  if (cut < 0) return pair === '' ? '' : mark
  return `${cookieNameShown(pair.slice(0, cut), path)}=${hide(pair.slice(cut + 1))}`
}

/** Names that the provider gives its cookies (lib/connect/cookies.ts), each with its signature beside it. */
const ofProvider = /^_(?:session|interaction|interaction_resume)(?:\.legacy)?(?:\.sig)?$/
/** A site's own: the site, the room, what for; of several sign-ins the digest of their state. */
const ofSite = new RegExp(
  `^(?:${siteNames.join('|')})_([A-Za-z0-9]{1,40})(?:_[a-z-]{1,20}(?:_([\\w-]{43}))?)?$`,
)

/** The name of another room's cookie would open that room: it is hidden as any stranger's. */
function cookieNameShown(given: string, path: string): string {
  const name = given.replace(/^__(?:Secure|Host)-/, '')
  const prefix = given.slice(0, given.length - name.length)
  const [, room, digest = ''] = ofSite.exec(name) ?? []
  if (ofProvider.test(name)) return given
  // Of a state's digest as much as its tag has.
  if (room !== undefined && path.startsWith(`/r/${room}/`))
    return digest === '' ? given : `${given.slice(0, -digest.length)}${digest.slice(0, 8)}…`
  return /^[A-Za-z_][\w.-]{0,29}$/.test(name) && isPlainWord(name) ? prefix + name : mark
}

/** A Set-Cookie header (RFC 6265 §4.1): its attributes are nobody's secret, as long as they are attributes. */
function maskSetCookie(line: string, path: string): string {
  const [pair = '', ...attributes] = line.split(/; */)
  return [maskCookie(pair, path), ...attributes.map(maskAttribute)].join('; ')
}

function maskAttribute(attribute: string): string {
  const [name = '', ...rest] = attribute.split('=')
  const value = rest.join('=')
  switch (name.toLowerCase()) {
    case 'httponly':
    case 'secure':
      return value === '' ? name : mark
    case 'samesite':
      return /^(?:lax|strict|none)$/i.test(value) ? attribute : mark
    case 'max-age':
      return /^[0-9]{1,10}$/.test(value) ? attribute : mark
    case 'expires':
      return /^[A-Za-z]{3}, [0-9]{2}[ -][A-Za-z]{3}[ -][0-9]{4} [0-9:]{8} GMT$/.test(value) ? attribute : mark
    case 'path':
      return `${name}=${maskAddress(value)}`
    default:
      return mark
  }
}
