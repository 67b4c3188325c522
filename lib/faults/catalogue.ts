/**
 * Every failure that can be switched on on purpose: its name, of what kind it is, where it strikes, what it can be
 * narrowed to, and what it does to what is true there. Its words are in messages/*\/faults.json under the same name
 * (words.ts), what clients do about it in outcomes.json (outcomes.ts): a name that lacks one of them does not compile.
 * Pure.
 */
import {
  answeredBy,
  elsewhere,
  expired,
  fromTheFuture,
  signedByAnother,
  signedByUnknownKey,
  slow,
  spoil,
  strangeKeys,
  unavailable,
  unsigned,
  withBody,
  withClaims,
  withResponse,
} from './answer-effects'
import { late, onFile, otherCode, withParameter } from './effects'
import type { Effect, NarrowingAt, Point } from './truths'
import type { Narrowing } from './where'

export const kinds = ['people', 'mail', 'protocol'] as const
export type FaultKind = (typeof kinds)[number]

interface Entry<P extends Point> {
  kind: FaultKind
  point: P
  /** What it can be narrowed to. */
  where: readonly NarrowingAt<P>[]
  effect: Effect<P>
}

const entry = <K extends FaultKind, P extends Point>(
  kind: K,
  point: P,
  where: readonly NarrowingAt<P>[],
  effect: Effect<P>,
) => ({ kind, point, where, effect }) as const
const person = <P extends Point>(point: P, where: readonly NarrowingAt<P>[], effect: Effect<P>) =>
  entry('people', point, where, effect)
const night = (effect: Effect<'hand-over'>) => entry('people', 'hand-over', [], effect)
const letter = (effect: Effect<'letter'>) => entry('mail', 'letter', ['citizenId', 'site'], effect)
const published = <P extends 'discovery' | 'jwks'>(point: P, effect: Effect<P>) =>
  entry('protocol', point, ['userAgent'], effect)
const request = <P extends 'authorization-request' | 'token-request'>(point: P, effect: Effect<P>) =>
  entry('protocol', point, ['client_id'], effect)
const answer = <P extends 'authorization' | 'token' | 'userinfo'>(point: P, effect: Effect<P>) =>
  entry('protocol', point, ['client_id', 'citizenId'], effect)

/** Nobody's, and shaped as the ids of this server are: the trace shows those. */
const anotherClient = 'client_anotherclient000'
const anySite = ['citizenId', 'site', 'client_id'] as const

export const catalogue = {
  // Of people: manual part 1 steps 4 to 6, part 2 steps 1 to 8.
  'register-down': person('citizen-id', anySite, () => 'silent'),
  'not-in-register': person('citizen-id', anySite, found => (found === 'silent' ? found : null)),
  'officer-retired': person('citizen-id', anySite, onFile({ status: 'retired' })),
  'officer-locked': person('citizen-id', ['citizenId', 'client_id'], onFile({ status: 'locked' })),
  'no-email': person('citizen-id', anySite, onFile({ email: null, passwordEmail: null })),
  // A comma where the dot belongs: an address that no letter reaches.
  'wrong-email': person(
    'citizen-id',
    anySite,
    onFile({ email: 'somebody@agency,example', passwordEmail: null }),
  ),
  'code-expired': person('code', ['citizenId', 'site'], (code, { now }) => ({ ...code, expiresAt: now })),
  'too-many-tries': person('code', ['citizenId', 'site'], code => ({ ...code, triesLeft: 0 })),
  'session-lost': person('session', ['citizenId', 'client_id'], () => 'lost'),
  'consent-refused': person('consent', ['citizenId', 'client_id'], () => 'deny'),
  'proof-mismatch': person('proof', ['citizenId'], claim => ({ ...claim, firstName: '' })),
  'save-failed': person('save', ['citizenId'], () => 'silent'),
  'hand-over-late': night(() => []),

  // Of mail.
  'mail-late': letter(late),
  'mail-lost': letter(() => []),
  'mail-twice': letter(letters => letters.flatMap(one => [one, one])),
  'mail-wrong-code': letter(otherCode),

  // Of the protocol: OpenID Connect Discovery §4, RFC 7517.
  'discovery-down': published('discovery', unavailable),
  'discovery-issuer-wrong': published('discovery', withBody({ issuer: elsewhere })),
  'jwks-down': published('jwks', unavailable),
  'jwks-rotated': published('jwks', strangeKeys),

  // RFC 6749 §3.1.2: where a thief would like to have the code sent.
  'redirect-uri-changed': request(
    'authorization-request',
    withParameter('redirect_uri', 'https://thief.example/callback'),
  ),

  // RFC 6749 §4.1.2, RFC 9207.
  'state-changed': answer(
    'authorization',
    withResponse(response => response.set('state', 'not-the-state-you-sent')),
  ),
  'state-missing': answer(
    'authorization',
    withResponse(response => response.delete('state')),
  ),
  'iss-changed': answer(
    'authorization',
    withResponse(response => response.set('iss', elsewhere)),
  ),
  'code-changed': answer(
    'authorization',
    withResponse(response => response.set('code', spoil(response.get('code') ?? ''))),
  ),
  'code-missing': answer(
    'authorization',
    withResponse(response => response.delete('code')),
  ),
  'authorization-error': answer(
    'authorization',
    withResponse(response => {
      response.delete('code')
      response.set('error', 'temporarily_unavailable')
      response.set('error_description', 'switched on as a fault in this practice room')
    }),
  ),

  // RFC 7636 §4.6: whoever stole the code has a verifier of their own, and not the one behind the challenge.
  'verifier-changed': request(
    'token-request',
    withParameter('code_verifier', 'not-the-verifier-behind-the-challenge-that-was-sent'),
  ),

  // RFC 6749 §5, OpenID Connect Core §3.1.3.
  'token-down': answer('token', unavailable),
  'token-slow': answer('token', slow),
  'token-refused': answer(
    'token',
    answeredBy(400, { error: 'invalid_grant', error_description: 'grant request is invalid' }),
  ),
  'token-not-json': answer(
    'token',
    answeredBy(200, '<!doctype html><title>Welcome</title><p>Please sign in to the network.</p>'),
  ),
  'id-token-missing': answer('token', withBody({ id_token: undefined })),
  'id-token-issuer-wrong': answer('token', withClaims({ iss: elsewhere })),
  'id-token-audience-wrong': answer('token', withClaims({ aud: anotherClient })),
  'id-token-audience-many': answer(
    'token',
    withClaims(({ aud }) => ({ aud: [aud, anotherClient].flat(), azp: aud })),
  ),
  'id-token-azp-wrong': answer('token', withClaims({ azp: anotherClient })),
  'id-token-expired': answer('token', expired),
  'id-token-from-the-future': answer('token', fromTheFuture),
  'id-token-nonce-wrong': answer('token', withClaims({ nonce: 'not-the-nonce-you-sent' })),
  'id-token-nonce-missing': answer('token', withClaims({ nonce: undefined })),
  'id-token-subject-missing': answer('token', withClaims({ sub: undefined })),
  'id-token-at-hash-wrong': answer(
    'token',
    withClaims(({ at_hash }) => ({ at_hash: spoil(String(at_hash ?? 'at_hash')) })),
  ),
  'id-token-signature-wrong': answer('token', signedByAnother),
  'id-token-key-unknown': answer('token', signedByUnknownKey),
  'id-token-unsigned': answer('token', unsigned),

  // OpenID Connect Core §5.3.
  'userinfo-down': answer('userinfo', unavailable),
  'userinfo-unauthorized': answer(
    'userinfo',
    // With the header that a refusal must have (RFC 6750 §3).
    answeredBy(
      401,
      { error: 'invalid_token', error_description: 'invalid token provided' },
      'Bearer error="invalid_token", error_description="invalid token provided"',
    ),
  ),
  'userinfo-subject-wrong': answer('userinfo', withBody({ sub: 'somebody-else' })),
  'userinfo-email-missing': answer('userinfo', withBody({ email: undefined, email_verified: undefined })),
} as const satisfies Record<string, { [P in Point]: Entry<P> }[Point]>

export type FaultName = keyof typeof catalogue
/** The failures that only a client meets. */
export type ProtocolFault = {
  [N in FaultName]: (typeof catalogue)[N]['kind'] extends 'protocol' ? N : never
}[FaultName]

export const isFaultName = (value: string): value is FaultName => Object.hasOwn(catalogue, value)

const [first, ...rest] = Object.keys(catalogue).filter(isFaultName)
if (!first) throw new Error('The catalogue is empty')
/** In the catalogue's order. */
export const faultNames: [FaultName, ...FaultName[]] = [first, ...rest]

export const isOfProtocol = (name: FaultName): name is ProtocolFault => catalogue[name].kind === 'protocol'
export const protocolFaults = faultNames.filter(isOfProtocol)

/** The names that strike at a point, in the catalogue's order. */
export const faultsAt = (point: Point): FaultName[] =>
  faultNames.filter(name => catalogue[name].point === point)

/** Those that delay, and by how many seconds at most: a letter has an hour, an answer holds a connection all the while. */
export const mostSeconds: { readonly [N in FaultName]?: number } = { 'mail-late': 3600, 'token-slow': 60 }

/** What a failure can be narrowed to. */
export const narrowingsOf = (name: FaultName): readonly Narrowing[] => catalogue[name].where

/** What failures do to what is true at a point, in their order; one that strikes elsewhere does nothing here. */
export const effectsAt = <P extends Point>(point: P, names: readonly FaultName[]): Effect<P>[] =>
  names.flatMap(name => {
    const entry: { point: Point } = catalogue[name]
    return isAt(entry, point) ? [entry.effect] : []
  })

const isAt = <P extends Point>(entry: { point: Point }, point: P): entry is Entry<P> => entry.point === point
