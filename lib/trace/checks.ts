/**
 * Every check that the trace knows: whom a standard binds to it and how strongly, where it says so, and from which
 * values that passed it is computed. What each protects from is said in messages/*\/trace.json; docs/checks.md is
 * written from both. Pure.
 */

/** provider: ETDA Connect. client: the relying party. */
export const sides = ['provider', 'client'] as const
export type Side = (typeof sides)[number]

/** The words of RFC 2119, as the standard has them. */
export const rules = ['must', 'should', 'may'] as const
export type Rule = (typeof rules)[number]

/**
 * What may take the place of a check that a client has to make. tls: the ID token came straight from the token endpoint
 * over TLS. pkce-or-nonce: another defence against the same attack.
 */
export const substitutes = ['tls', 'pkce-or-nonce'] as const
type Substitute = (typeof substitutes)[number]

/** What a check is computed from besides the values of the message itself, each with its word in messages/*\/trace.json. */
export const sources = [
  'registered-clients',
  'registered-redirect_uris',
  'all-parameters',
  'pushed-request',
  'provider-session',
  'consent',
  'registered-secret',
  'registered-keys',
  'client-jwks_uri',
  'registered-grant_types',
  'request-code_challenge',
  'request-redirect_uri',
  'granted-scope',
  'registered-post_logout_redirect_uris',
  'request-state',
  'asked-issuer',
  'asked-address',
  'registered-algorithm',
  'provider-keys',
  'clock',
  'request-nonce',
  'request-max_age',
  'first-id_token',
  'id_token-sub',
  'earlier-jti',
  'answer-status',
] as const
type Source = (typeof sources)[number]
export const isSource = (from: string): from is Source => sources.some(source => source === from)

export interface CheckRow {
  side: Side
  rule: Rule
  /** Document and section that say so. */
  section: string
  /** Parameters, headers, members and claims that passed, by their names; and sources. */
  from: readonly string[]
  unless?: Substitute
}

const row =
  (side: Side, rule: Rule) =>
  (section: string, from: readonly string[], unless?: Substitute): CheckRow => ({
    ...{ side, rule, section, from },
    ...(unless ? { unless } : {}),
  })
const provider = row('provider', 'must')
const providerShould = row('provider', 'should')
const providerMay = row('provider', 'may')
const client = row('client', 'must')
const clientShould = row('client', 'should')
const clientMay = row('client', 'may')

const core = 'OpenID Connect Core'
const logout = 'OpenID Connect Back-Channel Logout'
const again = `${core} §12.2`
const first = 'first-id_token'

export const checks = {
  // Of a request in the browser.
  client: provider('RFC 6749 §4.1.2.1, §5.2', ['client_id', 'registered-clients']),
  redirect_uri: provider('RFC 6749 §3.1.2.4, RFC 9700 §2.1', ['redirect_uri', 'registered-redirect_uris']),
  request: provider('RFC 6749 §4.1.2.1, §5.2', ['all-parameters']),
  'pkce-asked': providerMay('RFC 9700 §2.1.1, RFC 7636 §4.4.1', ['code_challenge', 'registered-clients']),
  code_challenge_method: provider('RFC 7636 §4.4.1', ['code_challenge_method']),
  request_uri: provider('RFC 9126 §2.2, §4', ['request_uri', 'pushed-request']),
  'prompt-none': provider(`${core} §3.1.2.1, §3.1.2.6`, ['prompt', 'provider-session', 'consent']),

  // Of a client that comes by itself.
  client_secret_basic: provider('RFC 6749 §2.3.1, §3.2.1', ['Authorization', 'registered-secret']),
  client_secret_post: provider('RFC 6749 §2.3.1, §3.2.1', ['client_secret', 'registered-secret']),
  private_key_jwt: provider(`${core} §9, RFC 7523 §3`, ['client_assertion', 'registered-keys']),
  'client-keys': provider(`${core} §10.1`, ['client-jwks_uri']),

  // Of an exchange.
  grant_type: provider('RFC 6749 §5.2', ['grant_type', 'registered-grant_types']),
  code: provider('RFC 6749 §4.1.2, §4.1.3', ['code', 'client_id']),
  pkce: provider('RFC 7636 §4.6', ['code_verifier', 'request-code_challenge']),
  'pkce-downgrade': provider('RFC 9700 §2.1.1, §4.8.2', ['code_verifier', 'request-code_challenge']),
  'exchange-redirect_uri': provider('RFC 6749 §4.1.3', ['redirect_uri', 'request-redirect_uri']),
  refresh_token: provider('RFC 6749 §6', ['refresh_token', 'client_id']),
  'refresh-scope': provider('RFC 6749 §6', ['scope', 'granted-scope']),

  // Of an access token that is shown.
  access_token: provider(`RFC 6750 §3.1, ${core} §5.3.1`, ['access_token']),
  'access_token-scope': provider('RFC 6750 §3.1', ['access_token', 'granted-scope']),
  'token-active': provider('RFC 7662 §2.2, §4', ['token', 'client_id']),
  'revocation-client': provider('RFC 7009 §2.1', ['token', 'client_id']),

  // Of a sign-out in the browser.
  id_token_hint: provider('OpenID Connect RP-Initiated Logout §2', ['id_token_hint']),
  post_logout_redirect_uri: provider('OpenID Connect RP-Initiated Logout §3', [
    'post_logout_redirect_uri',
    'registered-post_logout_redirect_uris',
  ]),
  xsrf: providerShould('OpenID Connect RP-Initiated Logout §6', ['xsrf', 'provider-session']),

  // Of the provider's answer in the browser.
  state: client('RFC 6749 §10.12, RFC 9700 §2.1', ['state', 'request-state'], 'pkce-or-nonce'),
  'response-iss': client('RFC 9207 §2.4', ['iss', 'asked-issuer']),

  // Of what a client reads first.
  issuer: client('OpenID Connect Discovery §4.3, RFC 8414 §3.3', ['issuer', 'asked-address']),

  // Of an ID token.
  'id-token': client(`${core} §3.1.3.3`, ['id_token']),
  alg: client(`RFC 8725 §3.1, ${core} §3.1.3.7 item 7`, ['alg', 'registered-algorithm']),
  signature: client(`${core} §3.1.3.7 item 6`, ['id_token', 'provider-keys'], 'tls'),
  iss: client(`${core} §3.1.3.7 item 2`, ['iss', 'asked-issuer']),
  aud: client(`${core} §3.1.3.7 item 3`, ['aud', 'client_id']),
  azp: clientShould(`${core} §3.1.3.7 items 4, 5`, ['azp', 'aud', 'client_id']),
  sub: client(`${core} §2`, ['sub']),
  exp: client(`${core} §3.1.3.7 item 9`, ['exp', 'clock']),
  iat: clientMay(`${core} §3.1.3.7 item 10`, ['iat', 'clock']),
  nonce: client(`${core} §3.1.3.7 item 11`, ['nonce', 'request-nonce']),
  auth_time: clientShould(`${core} §3.1.3.7 item 13`, ['auth_time', 'request-max_age']),
  at_hash: clientMay(`${core} §3.1.3.8`, ['at_hash', 'access_token']),

  // Of an ID token that came with a refresh.
  'refresh-iss': client(again, ['iss', first]),
  'refresh-sub': client(again, ['sub', first]),
  'refresh-aud': client(again, ['aud', first]),
  'refresh-azp': client(again, ['azp', first]),
  'refresh-iat': client(again, ['iat', first]),
  'refresh-auth_time': client(again, ['auth_time', first]),
  'refresh-nonce': client(again, ['nonce', first]),

  // Of what is told about the person.
  'userinfo-sub': client(`${core} §5.3.2`, ['sub', 'id_token-sub']),

  // Of a logout token.
  'logout-alg': client(`${logout} §2.6`, ['alg', 'registered-algorithm']),
  'logout-signature': client(`${logout} §2.6`, ['logout_token', 'provider-keys']),
  'logout-typ': clientShould(`${logout} §2.4, RFC 8725 §3.11`, ['typ']),
  'logout-iss': client(`${logout} §2.6`, ['iss', 'asked-issuer']),
  'logout-aud': client(`${logout} §2.6`, ['aud', 'client_id']),
  'logout-iat': clientMay(`${logout} §2.6, ${core} §3.1.3.7 item 10`, ['iat', 'clock']),
  'logout-exp': client(`${logout} §2.6`, ['exp', 'clock']),
  'logout-whose': client(`${logout} §2.6`, ['sub', 'sid']),
  events: client(`${logout} §2.6`, ['events']),
  'no-nonce': client(`${logout} §2.6`, ['nonce']),
  jti: clientMay(`${logout} §2.4`, ['jti']),
  'jti-new': clientMay(`${logout} §2.6`, ['jti', 'earlier-jti']),
  'logout-heard': client(`${logout} §2.8`, ['answer-status']),
} as const satisfies Record<string, CheckRow>

export type CheckName = keyof typeof checks

export const isCheckName = (name: string): name is CheckName => Object.hasOwn(checks, name)
export const checkNames = Object.keys(checks).filter(isCheckName)

/** The row of a check in the table above. */
export const checkRow = (name: CheckName): CheckRow => checks[name]

/**
 * What was not checked at a hop and could be taken for checked: a client that has no secret, a value that was not sent
 * or is not there any more.
 */
export const unmadeChecks = ['none', 'pkce', 'nonce', 'state', 'userinfo-sub', 'revocation-client'] as const
export type UnmadeCheck = (typeof unmadeChecks)[number]
