/**
 * What of a protocol value may be kept. A secret becomes a tag: the same value has the same tag wherever it turns
 * up, and the value cannot be had back. What is short enough to be guessed gets no tag. Pure.
 */
import { decodeJwt, decodeProtectedHeader } from 'jose'
import { maskCitizenId, maskEmail, toArabicDigits } from '@/lib/identity'
import { digest } from '@/lib/secrets/secrets'
import type { DecodedToken } from './hop'

/** Long and random: a tag gives nothing away. */
const secretNames = new Set([
  'code',
  'code_verifier',
  'client_secret',
  'client_assertion',
  'assertion',
  'request',
  'access_token',
  'refresh_token',
  'id_token',
  'token',
  'id_token_hint',
  'logout_token',
  'registration_access_token',
  'device_code',
  'xsrf',
])
/** A few digits, or what a person thought up: a tag could be tried against every value there is. */
const guessableNames = new Set(['password', 'otp', 'username', 'laserCode'])
const longest = 500
/** A longer value is shown by its ends; its tag tells it from another. */
const longestWhole = 120

/** Eight characters that stand for a value. */
export const tagOf = (value: string): string => digest(value).slice(0, 8)

const hidden = (value: string): string => (value === '' ? '' : `••• #${tagOf(value)}`)

const citizenIdShape = /(?<![\d๐-๙])[1-8๑-๘](?:[\s-]?[\d๐-๙]){12}(?![\d๐-๙])/g
const mailboxShape = /[^\s@"'<>,;=&?/]+(?:@|%40)[^\s@"'<>,;=&?/]+\.[^\s@"'<>,;=&?/]+/gi
const tokenShape = /\beyJ[\w-]+\.[\w-]+\.[\w-]*(?![\w.-])/g

/** Anything that reads like a citizen id, a mailbox or a signed token, wherever it stands. */
function scrub(text: string): string {
  const masked = text
    .replace(tokenShape, hidden)
    .replace(citizenIdShape, id => maskCitizenId(toArabicDigits(id).replace(/\D/g, '')))
  // Most values have no @ at all, and looking for what stands before one is slow in a long value.
  return /@|%40/.test(masked)
    ? masked.replace(mailboxShape, address => maskEmail(address.replace(/%40/i, '@')))
    : masked
}

function shorten(text: string): string {
  if (text.length <= longestWhole || /[\s{]/.test(text)) return text.slice(0, longest)
  return `${text.slice(0, 24)}…${text.slice(-8)} #${tagOf(text)}`
}

/** A parameter, member or claim by its name. */
export function maskValue(name: string, value: unknown): unknown {
  if (typeof value === 'string') {
    if (guessableNames.has(name)) return value === '' ? '' : '•••'
    if (secretNames.has(name)) return hidden(value)
    if (name === 'email') return maskEmail(value)
    return shorten(scrub(value))
  }
  if (Array.isArray(value)) return value.slice(0, 50).map(one => maskValue(name, one))
  if (value && typeof value === 'object') return maskMembers(value as Record<string, unknown>)
  return value
}

/** The members of an object, each by its name; of many the first 60. */
export const maskMembers = (members: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(members)
      .slice(0, 60)
      .map(([name, value]) => [scrub(name).slice(0, longest), maskValue(name, value)]),
  )

/** The parameters of a query or a form. */
export const maskParameters = (parameters: URLSearchParams): Record<string, unknown> =>
  maskMembers(Object.fromEntries(parameters))

/** A token taken apart, without its signature; null for what is none. */
export function decodeToken(name: string, token: unknown): DecodedToken | null {
  if (typeof token !== 'string') return null
  try {
    return {
      name,
      header: maskMembers({ ...decodeProtectedHeader(token) }),
      claims: maskMembers(decodeJwt(token)),
    }
  } catch {
    return null
  }
}

/** `Basic client:•••` or `Bearer ••• #tag`. */
export function maskAuthorization(authorization: string): string {
  const [scheme = '', value = ''] = authorization.split(/ +/, 2)
  if (!/^basic$/i.test(scheme)) return `${scheme.slice(0, 20)} ${hidden(value)}`
  const [client = ''] = Buffer.from(value, 'base64').toString('utf8').split(':')
  return `${scheme} ${scrub(client).slice(0, longest)}:•••`
}

/** An address without its origin where that is ours, its parameters masked. */
export function maskAddress(address: string): string {
  if (!URL.canParse(address, 'http://here.invalid')) return scrub(address).slice(0, longest)
  const url = new URL(address, 'http://here.invalid')
  const query = [...url.searchParams].map(
    ([name, value]) => `${scrub(name)}=${String(maskValue(name, value))}`,
  )
  const isRelative = url.host === 'here.invalid'
  const scheme = url.origin === 'null' ? `${url.protocol}//${url.host}` : url.origin
  const path = scrub(url.pathname).slice(0, longest)
  return `${isRelative ? '' : scheme}${path}${query.length > 0 ? `?${query.join('&')}` : ''}`
}
