/**
 * Every failure that can be switched on on purpose. Each has its words in messages/*\/faults.json (what it is,
 * what the learner sees, what a correct client does), a point where it strikes, and whom it can be narrowed to.
 * Pure.
 */

/** Whom an armed fault is for; what is left out is anybody. */
export interface Where {
  /** The relying party. */
  client_id?: string
  /** The practice ID typed or signed in. */
  citizenId?: string
  /** At which site a person's failure strikes. */
  site?: 'connect' | 'seis'
}

export const kinds = ['people', 'mail', 'protocol'] as const
export type FaultKind = (typeof kinds)[number]

/**
 * Where a fault strikes: a step of a person (what is typed, the letter, the code, consent, the proof, the save),
 * the nightly hand-over, or one of the provider's endpoints.
 */
export type Point =
  | 'citizen-id'
  | 'letter'
  | 'code'
  | 'session'
  | 'consent'
  | 'proof'
  | 'save'
  | 'hand-over'
  | 'discovery'
  | 'jwks'
  | 'authorization-request'
  | 'authorization'
  | 'token-request'
  | 'token'
  | 'userinfo'

interface Entry {
  kind: FaultKind
  point: Point
  where: readonly (keyof Where)[]
}

const person = (point: Point, ...where: (keyof Where)[]) =>
  ({ kind: 'people', point, where: ['citizenId', ...where] }) as const
const letter = { kind: 'mail', point: 'letter', where: ['citizenId', 'site'] } as const
const published = (point: Point) => ({ kind: 'protocol', point, where: [] }) as const
const request = (point: Point) => ({ kind: 'protocol', point, where: ['client_id'] }) as const
const answer = (point: Point) => ({ kind: 'protocol', point, where: ['client_id', 'citizenId'] }) as const

export const catalogue = {
  // Of people: manual part 1 steps 4 to 6, part 2 steps 1 to 8.
  'register-down': person('citizen-id', 'site', 'client_id'),
  'not-in-register': person('citizen-id', 'site', 'client_id'),
  'officer-retired': person('citizen-id', 'site', 'client_id'),
  'officer-locked': person('citizen-id', 'client_id'),
  'no-email': person('citizen-id', 'site', 'client_id'),
  'wrong-email': person('citizen-id', 'site', 'client_id'),
  'code-expired': person('code', 'site'),
  'too-many-tries': person('code', 'site'),
  'session-lost': person('session', 'client_id'),
  'consent-refused': person('consent', 'client_id'),
  'proof-mismatch': person('proof'),
  'save-failed': person('save'),
  'hand-over-late': { kind: 'people', point: 'hand-over', where: [] },

  // Of mail.
  'mail-late': letter,
  'mail-lost': letter,
  'mail-twice': letter,
  'mail-wrong-code': letter,

  // Of the protocol: OpenID Connect Discovery §4, RFC 7517.
  'discovery-down': published('discovery'),
  'discovery-issuer-wrong': published('discovery'),
  'jwks-down': published('jwks'),
  'jwks-rotated': published('jwks'),

  // RFC 6749 §3.1.2.
  'redirect-uri-changed': request('authorization-request'),

  // RFC 6749 §4.1.2, RFC 9207.
  'state-changed': answer('authorization'),
  'state-missing': answer('authorization'),
  'iss-changed': answer('authorization'),
  'code-changed': answer('authorization'),
  'code-missing': answer('authorization'),
  'authorization-error': answer('authorization'),

  // RFC 7636 §4.6.
  'verifier-changed': request('token-request'),

  // RFC 6749 §5, OpenID Connect Core §3.1.3.
  'token-down': answer('token'),
  'token-slow': answer('token'),
  'token-refused': answer('token'),
  'token-not-json': answer('token'),
  'id-token-missing': answer('token'),
  'id-token-issuer-wrong': answer('token'),
  'id-token-audience-wrong': answer('token'),
  'id-token-expired': answer('token'),
  'id-token-from-the-future': answer('token'),
  'id-token-nonce-wrong': answer('token'),
  'id-token-nonce-missing': answer('token'),
  'id-token-subject-missing': answer('token'),
  'id-token-at-hash-wrong': answer('token'),
  'id-token-signature-wrong': answer('token'),
  'id-token-key-unknown': answer('token'),
  'id-token-unsigned': answer('token'),

  // OpenID Connect Core §5.3.
  'userinfo-down': answer('userinfo'),
  'userinfo-unauthorized': answer('userinfo'),
  'userinfo-subject-wrong': answer('userinfo'),
  'userinfo-email-missing': answer('userinfo'),
} as const satisfies Record<string, Entry>

export type FaultName = keyof typeof catalogue
export const faultNames = Object.keys(catalogue) as [FaultName, ...FaultName[]]

export const isFaultName = (value: string): value is FaultName => Object.hasOwn(catalogue, value)

/** The names that strike at a point, in the catalogue's order. */
export const faultsAt = (point: Point): FaultName[] =>
  faultNames.filter(name => catalogue[name].point === point)

/** Which narrowings a fault takes. */
export const narrowingsOf = (name: FaultName): readonly (keyof Where)[] => catalogue[name].where
