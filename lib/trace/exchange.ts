/** A request to the provider and its finished answer, as they were on the wire; nothing is kept of it as it stands. */

import { readUrl } from '@/lib/web/read-url.mjs'
import type { ProviderFacts } from './hop-context'
import { jsonMembers } from './json-members'

export interface Exchange {
  issuer: string
  /** Path of the issuer. */
  mount: string
  /** Below the issuer, e.g. /token. */
  path: string
  method: string
  search: string
  authorization: string | null
  userAgent: string | null
  body: string
  /** Content-Type of the body. */
  bodyType?: string | null
  status: number
  location: string | undefined
  contentType: string
  answer: string
}

export interface ReadExchange {
  raw: Exchange
  parameters: URLSearchParams
  json: Record<string, unknown> | null
  /** Fields of a page that posts the answer on by itself (OAuth 2.0 Form Post Response Mode). */
  form: URLSearchParams | null
  /** Parameters of an answer that goes to a client through the browser: with a code or an error, or where both are missing. */
  answered: URLSearchParams | null
  clientId: string | undefined
}

/** The exchange with its parameters, body and answer taken apart. */
export function readExchange(raw: Exchange, facts: ProviderFacts): ReadExchange {
  const parameters = new URLSearchParams(raw.body ? (isForm(raw) ? raw.body : '') : raw.search)
  const form = raw.path.startsWith('/auth') ? hiddenFields(raw) : null
  const redirected = raw.location && readUrl(raw.location) ? redirectParameters(raw.location) : null
  const answered =
    [redirected, form].find(one => one?.has('code') || one?.has('error')) ??
    (isToClient(raw) ? redirected : null)
  return {
    raw,
    parameters,
    json: /json/.test(raw.contentType) ? jsonMembers(raw.answer) : null,
    form,
    answered,
    clientId: clientOf(parameters, raw.authorization) ?? facts.clientId,
  }
}

/** A redirect of the authorization endpoint that leaves the provider: its own pages are at addresses without a host. */
const isToClient = ({ path, location, issuer }: Exchange): boolean =>
  path.startsWith('/auth') && readUrl(location) !== null && !location?.startsWith(`${issuer}/`)

/** Only of a form can its parameters be told apart; where a hop is made up (a test), the type may be left out. */
const isForm = ({ bodyType }: Exchange): boolean =>
  bodyType === undefined || /^application\/x-www-form-urlencoded\s*(;|$)/i.test(bodyType ?? '')

/** The content types that are shown by name; a caller may write anything else there. */
const types = [
  'application/json',
  'application/jwt',
  'application/xml',
  'multipart/form-data',
  'text/plain',
  'text/html',
]

/** A body that is no form, described: what is in it may be anything, so nothing of it is kept. */
export function describeBody(raw: Exchange): { type: string; bytes: number } | undefined {
  if (raw.body === '' || isForm(raw)) return undefined
  const [type = ''] = (raw.bodyType ?? '').slice(0, 100).toLowerCase().split(';')
  return { type: types.find(one => one === type.trim()) ?? '–', bytes: Buffer.byteLength(raw.body) }
}

/** The parameters of the query or, with response_mode=fragment, of the fragment. */
function redirectParameters(location: string): URLSearchParams {
  const { searchParams, hash } = new URL(location)
  return hash.length > 1 ? new URLSearchParams(hash.slice(1)) : searchParams
}

function hiddenFields({ contentType, answer, status }: Exchange): URLSearchParams | null {
  if (status !== 200 || !/html/.test(contentType)) return null
  const fields = [...answer.matchAll(/ type="hidden" name="([^"<>]+)" value="([^"<>]*)"/g)]
  return fields.length > 0
    ? new URLSearchParams(fields.map(([, name = '', value = '']) => [name, value]))
    : null
}

/** Which client a request names, in its header or its parameters (RFC 6749 §2.3.1). */
export function clientOf(parameters: URLSearchParams, authorization: string | null): string | undefined {
  const [scheme = '', basic = ''] = (authorization ?? '').split(' ', 2)
  if (scheme.toLowerCase() !== 'basic' || basic === '') return parameters.get('client_id') ?? undefined
  const [name = ''] = Buffer.from(basic, 'base64').toString('utf8').split(':')
  return new URLSearchParams(`name=${name}`).get('name') ?? undefined
}

/** The client authentication methods that this provider takes; `none` is a public client’s (OpenID Connect Core §9). */
export const authenticationMethods = [
  'client_secret_basic',
  'client_secret_post',
  'private_key_jwt',
  'none',
] as const
export type AuthenticationMethod = (typeof authenticationMethods)[number]

/** The client authentication method (OpenID Connect Core §9) that a request used. */
export function authenticationMethod({ raw, parameters }: ReadExchange): AuthenticationMethod {
  if (raw.authorization) return 'client_secret_basic'
  if (parameters.get('client_secret')) return 'client_secret_post'
  return parameters.has('client_assertion') ? 'private_key_jwt' : 'none'
}
