/**
 * What the trace knows to be harmless: a name of the protocol, and the shape that its value must have to be shown. A
 * name that is not here, in whatever spelling, hides its value. Pure.
 */

import { firstPartyClientIds } from '@/lib/rooms/registered-clients'
import { chosenClientId } from '@/lib/sites/chosen-client'
import { maskDigits, maskMailbox, scrub } from './hide'

/** `address`: its parameters each by their own names. `tag`: secret, or nobody's, but long and random. `json`: its members. */
export type Shape = 'address' | 'tag' | 'json' | ((text: string) => string | null)

const like =
  (shape: RegExp, longest = 100): Shape =>
  text =>
    text.length <= longest && shape.test(text) ? text : null

/** Words separated by blanks, as in scope and prompt; each that is no plain word is hidden. */
const words: Shape = text =>
  text.length > 500
    ? null
    : text
        .split(' ')
        .map(word =>
          /^(?:[a-z][a-z_]{0,39}|urn:[a-z0-9:_-]{1,70}|[a-z]{2,3}(-[A-Za-z]{2,4})?)$/.test(word)
            ? word
            : '•••',
        )
        .join(' ')

const number = like(/^(?:0|[1-9][0-9]{0,10})$/)
const choice = like(/^[a-z][a-z-]{0,19}$/)
const name: Shape = text => (text.length <= 100 && /^[\p{L}\p{M} .'-]+$/u.test(text) ? text : null)
/** A sentence of a standard or of the provider (RFC 6749 §4.1.2.1); values quoted in it are shown only where they are plain words. */
const sentence: Shape = text => {
  if (text.length > 300 || !/^[\x20-\x7E]+$/.test(text) || !text.includes(' ')) return null
  const isWord = (word: string) => /^(?:[^0-9@%]{0,30}|[A-Z]{1,3}[0-9]{1,3})$/.test(word)
  return text
    .split(' ')
    .map(word => (isWord(word) ? word : '•••'))
    .join(' ')
}

const registered = /^(?:client|scene)_[a-z0-9]{16}$/
/** Whether it is a client id of this server. Anything else in its place may be a secret that somebody put there by mistake. */
export const isClientId = (id: string): boolean =>
  firstPartyClientIds.includes(id) || registered.test(id) || chosenClientId.shape.test(id)
const client: Shape = text => (isClientId(text) ? text : null)

const person: Shape = text => {
  if (text.length > 300) return null
  const digits = maskDigits(text)
  return digits === '•••' && /@/.test(text) ? maskMailbox(text) : digits
}

/** Parameters of requests, forms and addresses. */
const parameters: Record<string, Shape> = {
  ...each(
    ['response_type', 'response_mode', 'scope', 'prompt', 'display', 'ui_locales', 'claims_locales'],
    words,
  ),
  ...each(['grant_type', 'token_type_hint', 'client_assertion_type'], words),
  ...each(['requested_token_type', 'subject_token_type', 'id_token_signed_response_alg'], words),
  token_type: like(/^(?:Bearer|DPoP|N_A)$/i),
  ...each(['code_challenge_method', 'alg'], like(/^(?:plain|none|EdDSA|Ed25519|[A-Z]{1,3}[0-9]{3})$/)),
  ...each(['acr_values', 'acr'], like(/^[a-z]{1,10}[0-9]?(?:\.[0-9])?(?: [a-z]{1,10}[0-9]?(?:\.[0-9])?)*$/)),
  ...each(['max_age', 'expires_in', 'people'], number),
  ...each(['redirect_uri', 'post_logout_redirect_uri', 'iss', 'issuer', 'resource', 'error_uri'], 'address'),
  ...each(['client_id', 'aud', 'azp', 'audience'], client),
  ...each(['login_hint', 'logout_hint', 'citizenId', 'userCode', 'email'], person),
  ...each(['method', 'decision', 'group', 'logout', 'from'], choice),
  ...each(
    ['state', 'nonce', 'code', 'code_verifier', 'code_challenge', 'xsrf', 'sid', 'session_state'],
    'tag',
  ),
  ...each(['client_secret', 'client_assertion', 'assertion', 'request', 'request_uri', 'device_code'], 'tag'),
  ...each(['access_token', 'refresh_token', 'id_token', 'token', 'id_token_hint', 'logout_token'], 'tag'),
  ...each(['registration_access_token', 'dpop_jkt'], 'tag'),
  claims: 'json',
  error: like(/^[a-z_]{1,40}$/),
  error_description: sentence,
}

/** The same, and members of answers and tokens. */
const members: Record<string, Shape> = {
  ...parameters,
  ...each(['authorization_endpoint', 'token_endpoint', 'userinfo_endpoint', 'jwks_uri'], 'address'),
  ...each(['exp', 'iat', 'nbf', 'auth_time', 'updated_at'], number),
  ...each(['sub'], like(/^[\w-]{43}$/)),
  ...each(['jti', 'at_hash', 'c_hash', 's_hash'], 'tag'),
  ...each(['amr', 'typ'], like(/^[A-Za-z][A-Za-z+.-]{0,29}$/)),
  kid: like(/^[0-9a-f]{16}$/),
}

/** The same, and claims about the person, which only the provider sends. */
const persons: Record<string, Shape> = {
  ...members,
  ...each(
    ['name', 'title', 'title_en', 'given_name', 'given_name_en', 'family_name', 'family_name_en'],
    name,
  ),
  birthdate: like(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/),
  pid: person,
}

const algorithm = like(/^(?:none|EdDSA|Ed25519|[A-Z]{1,3}[0-9]{3})$/)
/** Part of a public key: numbers written as text, for everybody to read. */
const ofKey = like(/^[\w-]{1,800}$/, 800)

/**
 * The same, and what the provider publishes of itself for anybody to read: its metadata (RFC 8414 §2, OpenID Connect
 * Discovery §3) and its public keys (RFC 7517 §4, RFC 7518 §6.3.1).
 */
const published: Record<string, Shape> = {
  ...members,
  ...each(['end_session_endpoint', 'pushed_authorization_request_endpoint'], 'address'),
  ...each(['introspection_endpoint', 'revocation_endpoint'], 'address'),
  ...each(
    ['scopes_supported', 'claims_supported', 'claim_types_supported', 'subject_types_supported'],
    words,
  ),
  ...each(['response_types_supported', 'response_modes_supported', 'grant_types_supported'], words),
  token_endpoint_auth_methods_supported: words,
  ...each(['revocation_endpoint_auth_methods_supported', 'ui_locales_supported'], words),
  introspection_endpoint_auth_methods_supported: words,
  ...each(['revocation_endpoint_auth_signing_alg_values_supported'], algorithm),
  introspection_endpoint_auth_signing_alg_values_supported: algorithm,
  ...each(['code_challenge_methods_supported', 'id_token_signing_alg_values_supported'], algorithm),
  ...each(['token_endpoint_auth_signing_alg_values_supported'], algorithm),
  dpop_signing_alg_values_supported: algorithm,
  acr_values_supported: like(/^[a-z]{1,10}[0-9]?(?:\.[0-9])?$/),
  // True or false.
  ...each(['authorization_response_iss_parameter_supported', 'claims_parameter_supported'], choice),
  ...each(['request_parameter_supported', 'request_uri_parameter_supported'], choice),
  ...each(['backchannel_logout_supported', 'backchannel_logout_session_supported'], choice),
  kty: like(/^[A-Za-z]{2,4}$/),
  use: choice,
  kid: like(/^[\w-]{1,64}$/),
  ...each(['n', 'e'], ofKey),
}

export const known = { parameters, members, persons, published }
/** In which of the tables a name is looked up. */
export type Place = keyof typeof known

/** Names that are harmless and whose values are true, false or an object: those have no shape of their own to check. */
const flags = new Set([
  'email_verified',
  'active',
  'events',
  'userinfo',
  'http://schemas.openid.net/event/backchannel-logout',
])

/** The name as it may be shown. A name that is not in the tables only if it is short, and no number, mailbox or token. */
export function shownName(given: string, place: Place): string {
  if (Object.hasOwn(known[place], given) || flags.has(given)) return given
  return /^[A-Za-z_][\w.-]{0,29}$/.test(given) && isPlainWord(given) ? given : '•••'
}

/** No number, mailbox or token, and nothing that looks made by chance: a word has one number at most, and a short one. */
export function isPlainWord(text: string): boolean {
  // Most are such, and scrub() finds nothing in them: no number, no @ in any spelling, no token.
  if (/^[A-Za-z_.-]*$/.test(text) && !text.includes('eyJ')) return true
  const [number = '', ...more] = text.match(/[0-9]+/g) ?? []
  return number.length <= 2 && more.length === 0 && scrub(text) === text
}

function each(names: readonly string[], shape: Shape): Record<string, Shape> {
  return Object.fromEntries(names.map(one => [one, shape]))
}
