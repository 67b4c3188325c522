/** A request to the provider and its finished answer, as they were on the wire; nothing is kept of it as it stands. */

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
  /** Of a form post. */
  body: string
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
  /** Parameters of an answer that goes to a client through the browser: with a code or an error. */
  answered: URLSearchParams | null
  clientId: string | undefined
}

/** The exchange with its parameters, body and answer taken apart. */
export function readExchange(raw: Exchange, facts: ProviderFacts): ReadExchange {
  const parameters = new URLSearchParams(raw.body || raw.search)
  const form = raw.path.startsWith('/auth') ? hiddenFields(raw) : null
  const redirected = raw.location && URL.canParse(raw.location) ? redirectParameters(raw.location) : null
  const answered = [redirected, form].find(one => one?.has('code') || one?.has('error')) ?? null
  return {
    raw,
    parameters,
    json: /json/.test(raw.contentType) ? jsonMembers(raw.answer) : null,
    form,
    answered,
    clientId: clientOf(parameters, raw.authorization) ?? facts.clientId,
  }
}

/** Those of the query or, with response_mode=fragment, of the fragment. */
function redirectParameters(location: string): URLSearchParams {
  const { searchParams, hash } = new URL(location)
  return hash.length > 1 ? new URLSearchParams(hash.slice(1)) : searchParams
}

function hiddenFields({ contentType, answer, status }: Exchange): URLSearchParams | null {
  if (status !== 200 || !/html/.test(contentType)) return null
  const fields = [...answer.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)]
  return fields.length > 0
    ? new URLSearchParams(fields.map(([, name = '', value = '']) => [name, value]))
    : null
}

/** Which client a request names, in its header or its parameters (RFC 6749 §2.3.1). */
export function clientOf(parameters: URLSearchParams, authorization: string | null): string | undefined {
  const [, basic] = /^Basic (.+)$/i.exec(authorization ?? '') ?? []
  if (!basic) return parameters.get('client_id') ?? undefined
  const [name = ''] = Buffer.from(basic, 'base64').toString('utf8').split(':')
  return new URLSearchParams(`name=${name}`).get('name') ?? undefined
}

/** By which of the ways of OpenID Connect Core §9 a client tried to prove itself: its secret in the header, in the body, … */
export function authenticationMethod({ raw, parameters }: ReadExchange): string {
  if (raw.authorization) return 'client_secret_basic'
  if (parameters.get('client_secret')) return 'client_secret_post'
  return parameters.has('client_assertion') ? 'private_key_jwt' : 'none'
}
