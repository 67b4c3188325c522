/** What of a message may be kept: names and values that the trace knows to be harmless (harmless.ts). The rest is hidden. Pure. */
import { decodeJwt, decodeProtectedHeader } from 'jose'
import { readUrl } from '@/lib/web/read-url.mjs'
import { isClientId, isPlainWord, known, type Place, shownName } from './harmless'
import { hide, mark, scrub } from './hide'
import type { DecodedToken } from './hop'
import { isMembers, jsonMembers } from './json-members'

/** Every value that is shown is much shorter; a longer one is hidden unread. */
const longestLookedAt = 4000
const longestPath = 500
const mostMembers = 60
const deepest = 6

/** A parameter, member or claim by its name. */
export function maskValue(name: string, value: unknown, place: Place = 'members', depth = 0): unknown {
  if (typeof value === 'boolean' || value === null || value === undefined) return value
  if (Array.isArray(value))
    return depth < deepest ? value.slice(0, 50).map(one => maskValue(name, one, place, depth + 1)) : mark
  if (isMembers(value)) return depth < deepest ? maskMembers(value, place, depth + 1) : mark
  const text = String(value)
  const shown = maskText(name, text, place)
  return typeof value === 'number' && shown === text ? value : shown
}

function maskText(name: string, text: string, place: Place): string {
  if (text === '') return ''
  const shape = Object.hasOwn(known[place], name) ? known[place][name] : undefined
  if (shape === 'tag') return hide(text)
  if (!shape || text.length > longestLookedAt) return mark
  if (shape === 'address') return readUrl(text) ? maskAddress(text) : mark
  if (shape === 'json') {
    const members = jsonMembers(text)
    return members ? JSON.stringify(maskMembers(members, 'persons')) : mark
  }
  return shape(text) ?? mark
}

/** The members of an object, each by its name; of many the first. */
export const maskMembers = (
  members: Record<string, unknown>,
  place: Place = 'members',
  depth = 0,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(members)
      .slice(0, mostMembers)
      .map(([name, value]) => [shownName(name, place), maskValue(name, value, place, depth)]),
  )

/** The parameters of a query or a form. */
export const maskParameters = (parameters: URLSearchParams): Record<string, unknown> =>
  maskMembers(Object.fromEntries(parameters), 'parameters')

/** A token decoded, without its signature; null for what is none. Claims about a person are shown of an ID token only. */
export function decodeToken(name: string, token: unknown): DecodedToken | null {
  if (typeof token !== 'string') return null
  try {
    return {
      name,
      header: maskMembers({ ...decodeProtectedHeader(token) }),
      claims: maskMembers(decodeJwt(token), name === 'id_token' ? 'persons' : 'members'),
    }
  } catch {
    return null
  }
}

/** `Basic client:•••` or `Bearer ••• #tag`. */
export function maskAuthorization(authorization: string): string {
  const [scheme = '', value = ''] = authorization.slice(0, longestLookedAt).split(' ', 2)
  const known = ['Basic', 'Bearer', 'DPoP'].find(one => one.toLowerCase() === scheme.toLowerCase())
  if (known !== 'Basic') return `${known ?? mark} ${hide(value)}`
  const [client = ''] = Buffer.from(value, 'base64').toString('utf8').split(':')
  return `${known} ${isClientId(client) ? client : mark}:${mark}`
}

/** An address without its origin where that is ours, its parameters masked. */
export function maskAddress(address: string): string {
  const url = readUrl(address, 'http://here.invalid')
  if (!url) return mark
  const query = pairsOf(url.searchParams)
  // An error answer to another response_type comes there (OAuth 2.0 Multiple Response Type Encoding Practices §5).
  const fragment = pairsOf(new URLSearchParams(url.hash.slice(1)))
  const isRelative = url.host === 'here.invalid'
  const scheme = url.origin === 'null' ? `${url.protocol}//${url.host}` : url.origin
  // An origin alone stays one: issuers are compared letter by letter, and a slash that did not pass would be a lie.
  const path = /^[a-z][a-z0-9+.-]*:\/\/[^/?#\\]*$/i.test(address) ? '' : maskPath(url.pathname)
  return `${isRelative ? '' : maskOrigin(scheme)}${path}${query.length > 0 ? `?${query.join('&')}` : ''}${fragment.length > 0 ? `#${fragment.join('&')}` : ''}`
}

const pairsOf = (parameters: URLSearchParams): string[] =>
  [...parameters]
    .slice(0, mostMembers)
    .map(
      ([name, value]) => `${shownName(name, 'parameters')}=${String(maskValue(name, value, 'parameters'))}`,
    )

const maskOrigin = (origin: string): string => (origin.length <= 260 ? scrub(origin) : mark)

/** After these a path has the id of a room or an interaction, which looks like a secret and is none. */
const beforeIds = new Set(['r', 'interaction', 'auth'])

/** A path, each of its parts by itself: plain words are shown, and ids where they belong. */
const maskPath = (path: string): string =>
  path
    .slice(0, longestPath)
    .split('/')
    .map((step, index, steps) => {
      const isId = beforeIds.has(steps[index - 1] ?? '') && /^[\w-]{20,43}$/.test(step)
      return isId || (/^[\w.~:@+-]{0,40}$/.test(step) && isPlainWord(step)) ? step : mark
    })
    .join('/')
