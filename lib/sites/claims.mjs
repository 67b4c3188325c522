// @ts-check
/**
 * Which claims stand behind which scope: what every site may ask of ETDA Connect, published by it and written into the
 * contract, so one table for provider, sites, trace and tests. Pure.
 */

export const claimsByScope = /** @satisfies {Record<string, readonly string[]>} */ (
  /** @type {const} */ ({
    openid: ['sub'],
    profile: [
      ...['title', 'title_en', 'given_name', 'given_name_en'],
      ...['family_name', 'family_name_en', 'name'],
    ],
    email: ['email', 'email_verified'],
    birthdate: ['birthdate'],
    pid: ['pid'],
    // No claim; but the person is told of it as of the others (OpenID Connect Core §11).
    offline_access: [],
  })
)

/** @typedef {keyof typeof claimsByScope} Scope */
/** @typedef {(typeof claimsByScope)[Scope][number]} Claim */
/** @typedef {Exclude<Scope, 'openid' | 'offline_access'>} PersonScope Those that tell of the person. */

/** @param {string} value @returns {value is Scope} */
export const isScope = value => Object.hasOwn(claimsByScope, value)

/** @param {Scope} scope @returns {scope is PersonScope} */
const isOfPerson = scope => scope !== 'openid' && scope !== 'offline_access'

export const scopes = /** @type {Scope[]} */ (Object.keys(claimsByScope))
export const personScopes = scopes.filter(isOfPerson)

/** What an ID token may tell of a person beside `sub`. */
export const idTokenClaims = /** @type {Exclude<Claim, 'sub'>[]} */ (
  personScopes.flatMap(scope => [...claimsByScope[scope]])
)
