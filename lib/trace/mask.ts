/**
 * What of a protocol value may be kept. A secret becomes a tag: the same value has the same tag wherever it turns
 * up, and the value cannot be had back. Pure.
 */
import { decodeJwt, decodeProtectedHeader } from 'jose'
import { maskCitizenId, maskEmail } from '@/lib/identity'
import { digest } from '@/lib/secrets/secrets'

const secretNames = new Set([
  'code',
  'code_verifier',
  'client_secret',
  'client_assertion',
  'access_token',
  'refresh_token',
  'token',
  'id_token_hint',
  'logout_token',
  'registration_access_token',
  'password',
])
const longest = 500

/** Eight characters that stand for a value. */
export const tagOf = (value: string): string => digest(value).slice(0, 8)

const hidden = (value: string): string => (value === '' ? '' : `••• #${tagOf(value)}`)

/** Anything that reads like a citizen id or a mailbox, wherever it stands. */
const scrub = (text: string): string =>
  text
    .replace(/(?<!\d)[1-8]\d{12}(?!\d)/g, maskCitizenId)
    .replace(/[^\s@"'<>,;=&?/]+@[^\s@"'<>,;=&?/]+\.[^\s@"'<>,;=&?/]+/g, maskEmail)
    .slice(0, longest)

/** A parameter, member or claim by its name. */
export function maskValue(name: string, value: unknown): unknown {
  if (typeof value === 'string') {
    if (secretNames.has(name)) return hidden(value)
    if (name === 'id_token') return decoded(value)
    if (name === 'email') return maskEmail(value)
    return scrub(value)
  }
  if (Array.isArray(value)) return value.slice(0, 50).map(one => maskValue(name, one))
  if (value && typeof value === 'object') return maskMembers(value as Record<string, unknown>)
  return value
}

export const maskMembers = (members: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(members)
      .slice(0, 60)
      .map(([name, value]) => [scrub(name), maskValue(name, value)]),
  )

/** The parameters of a query or a form. */
export const maskParameters = (parameters: URLSearchParams): Record<string, unknown> =>
  maskMembers(Object.fromEntries(parameters))

/** A token taken apart; decoded is not verified. */
function decoded(token: string): unknown {
  try {
    return {
      header: maskMembers({ ...decodeProtectedHeader(token) }),
      claims: maskMembers(decodeJwt(token)),
      tag: tagOf(token),
    }
  } catch {
    return hidden(token)
  }
}

/** An address without its origin, its parameters masked. */
export function maskAddress(address: string): string {
  const url = new URL(address, 'http://here.invalid')
  const query = [...url.searchParams].map(([name, value]) => `${name}=${String(maskValue(name, value))}`)
  const origin = url.host === 'here.invalid' ? '' : url.origin
  return `${origin}${scrub(url.pathname)}${query.length > 0 ? `?${query.join('&')}` : ''}`
}
