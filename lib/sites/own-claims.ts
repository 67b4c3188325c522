/**
 * How a room's own scope and the claims behind it may be called, so that nothing which a client knows by a standard, or by
 * this rehearsal, means anything else in some room. Pure.
 */
import { claimsByScope, idTokenClaims } from './claims.mjs'

/** A scope of this rehearsal, or of OpenID Connect Core §5.4 and §11. */
const takenScopes: readonly string[] = [...Object.keys(claimsByScope), 'address', 'phone']

/** Small letters and _: the trace shows a scope that is written so. */
export const ownScope = {
  isRight: (scope: string): boolean =>
    /^[a-z][a-z_]{1,39}$/.test(scope) && !takenScopes.includes(scope) && !(scope in {}),
  words: 'must be 2 to 40 small letters and _, and no scope of OpenID Connect or of this rehearsal',
}

/** Of the person, by OpenID Connect Core §5.1. */
const standardClaims = [
  ...['name', 'given_name', 'family_name', 'middle_name', 'nickname', 'preferred_username', 'profile'],
  ...['picture', 'website', 'email', 'email_verified', 'gender', 'birthdate', 'zoneinfo', 'locale'],
  ...['phone_number', 'phone_number_verified', 'address', 'updated_at'],
]

/** Of the token or the answer itself: RFC 7519 §4.1, OpenID Connect Core §2, §3.1.3.6, §5.6.2 and §7.4, RFC 7662 §2.2, RFC 7800 §3.1. */
const protocolClaims = [
  ...['iss', 'sub', 'aud', 'exp', 'nbf', 'iat', 'jti', 'auth_time', 'nonce', 'acr', 'amr', 'azp'],
  ...['at_hash', 'c_hash', 's_hash', 'sub_jwk', 'sid', 'events', 'cnf', 'act', 'may_act', '_claim_names'],
  ...[
    '_claim_sources',
    'active',
    'scope',
    'client_id',
    'username',
    'token_type',
    'error',
    'error_description',
  ],
]

const takenClaims = new Set<string>([...standardClaims, ...protocolClaims, ...idTokenClaims])

/** Also as a name in a namespace: `https://my-app.example/roles`. */
export const ownClaim = {
  isWritten: (name: string): boolean => /^[A-Za-z][A-Za-z0-9_:./-]{0,79}$/.test(name),
  isTaken: (name: string): boolean => takenClaims.has(name) || name in {},
  words:
    'must begin with a letter and have at most 80 letters, digits or _ : . / -, and be no claim of OpenID Connect, of its tokens or of this rehearsal',
}

/** A person's, in number and as JSON; and as many names as ETDA Connect tells of in a room. */
export const ownClaimLimits = { names: 20, characters: 2000, depth: 5, namesOfRoom: 100 } as const
