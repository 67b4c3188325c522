/**
 * What comes out when a client library that we did not write signs somebody in at a room: as its own manual begins, and
 * with the one documented line that a person's name needs where that is not enough. Shown on /about; each row is run,
 * both ways, and compared by e2e/outside-clients.spec.ts. Pure.
 */

/**
 * What a site that is made with it learns of the person. An error stands as a part of what one sees, class or code or
 * sentence, which stays the same from one run to the next.
 */
export type Outcome = 'name' | 'nobody' | { error: string }

/** As it is written: a part of the program's source, or a member of the body that registers the client. */
export interface Line {
  in: 'program' | 'registration'
  code: string
}

/** npm's version is pinned; of Debian's package it is whichever the machine's release has. */
export type Source = { npm: string; version: string } | { debian: string }

/** With its manual's first example and what the room gives a client: issuer, id, secret, the redirect URI it has. */
export type Row =
  | { source: Source; atDefaults: 'name'; line?: undefined }
  /** `line`: with it a person is signed in with a name. */
  | { source: Source; atDefaults: Exclude<Outcome, 'name'>; line: Line }

const npm = (name: string, version: string): Source => ({ npm: name, version })
const debian = (name: string): Source => ({ debian: name })
const inProgram = (code: string): Line => ({ in: 'program', code })
const inRegistration = (code: string): Line => ({ in: 'registration', code })

/** OpenID Connect Core §5.5: the ID token tells the name, whatever the scope. */
const askForName = inProgram(`extraQueryParams: { claims: '{"id_token":{"name":null}}' }`)

/** By the name that the library bears; after it, where it signs in by more than one way, what is called for this one. */
export const table = {
  'openid-client': {
    source: npm('openid-client', '6.9.0'),
    atDefaults: { error: 'only requests to HTTPS are allowed' },
    line: inProgram('execute: [client.allowInsecureRequests]'),
  },
  'openid-client 5': {
    source: npm('openid-client', '5.7.1'),
    atDefaults: 'name',
  },
  oauth4webapi: {
    source: npm('oauth4webapi', '3.8.8'),
    atDefaults: { error: 'only requests to HTTPS are allowed' },
    line: inProgram('[oauth.allowInsecureRequests]: true'),
  },
  '@auth/core': {
    source: npm('@auth/core', '0.41.3'),
    atDefaults: 'nobody',
    line: inProgram('idToken: false'),
  },
  'passport-openidconnect': {
    source: npm('passport-openidconnect', '0.1.2'),
    atDefaults: 'nobody',
    line: inProgram('claims: { id_token: { name: null } }'),
  },
  'express-openid-connect': {
    source: npm('express-openid-connect', '3.4.0'),
    atDefaults: { error: 'unsupported_response_type' },
    line: inProgram(`authorizationParams: { response_type: 'code', claims: '{"id_token":{"name":null}}' }`),
  },
  'better-auth': {
    source: npm('better-auth', '1.7.25'),
    atDefaults: { error: 'email_not_found' },
    line: inProgram("scopes: ['openid', 'profile', 'email']"),
  },
  grant: {
    source: npm('grant', '5.4.24'),
    atDefaults: 'nobody',
    line: inProgram(`custom_params: { claims: '{"id_token":{"name":null}}' }`),
  },
  arctic: {
    source: npm('arctic', '3.7.0'),
    atDefaults: 'nobody',
    line: inRegistration('"id_token_claims": ["name"]'),
  },
  'simple-oauth2': {
    source: npm('simple-oauth2', '5.1.0'),
    atDefaults: 'name',
  },
  'oidc-client-ts': {
    source: npm('oidc-client-ts', '3.5.0'),
    atDefaults: 'nobody',
    line: askForName,
  },
  'oidc-client-ts signinPopup': {
    source: npm('oidc-client-ts', '3.5.0'),
    atDefaults: 'nobody',
    line: askForName,
  },
  'oidc-client-ts signinSilent': {
    source: npm('oidc-client-ts', '3.5.0'),
    atDefaults: 'nobody',
    line: askForName,
  },
  'react-oidc-context': {
    source: npm('react-oidc-context', '3.3.1'),
    atDefaults: 'nobody',
    line: askForName,
  },
  mod_auth_openidc: {
    source: debian('libapache2-mod-auth-openidc'),
    atDefaults: 'nobody',
    line: inProgram('OIDCScope "openid profile email"'),
  },
  'python-social-auth': {
    source: debian('python3-social-auth-core'),
    atDefaults: 'name',
  },
  Authlib: {
    source: debian('python3-authlib'),
    atDefaults: 'nobody',
    line: inProgram('user = oauth.etda.userinfo(token=token)'),
  },
  'requests-oauthlib': {
    source: debian('python3-requests-oauthlib'),
    atDefaults: { error: 'InsecureTransportError' },
    line: inProgram('os.environ["OAUTHLIB_INSECURE_TRANSPORT"] = "1"'),
  },
  omniauth_openid_connect: {
    source: debian('ruby-omniauth-openid-connect'),
    atDefaults: { error: 'DiscoveryFailed' },
    line: inProgram('SWD.url_builder = URI::HTTP'),
  },
} as const satisfies Record<string, Row>

export type ClientName = keyof typeof table

export const clientNames = Object.keys(table).filter((name): name is ClientName => Object.hasOwn(table, name))
export const rowOf = (name: ClientName): Row => table[name]

/** Undefined too for a client that is no row of the table. */
export const lineOf = (name: string): Line | undefined =>
  clientNames.map(one => (one === name ? rowOf(one).line : undefined)).find(Boolean)
