/**
 * What each failure promises: where whom it strikes ends up. tests/faults/promises.db.test.ts arms each and compares.
 * For a failure of the protocol the sentences that are shown are made from this (seen.ts), one an ending; those of a
 * person's step are told in the person's own words. Pure.
 */
import type { FaultName, ProtocolFault } from './catalogue'

/**
 * Who is watched: two sites of ours, a strict client (openid-client with every check that it can make), and one that
 * has no check at all.
 */
export const seers = ['mooc', 'learning', 'strict', 'lenient'] as const
export type Seer = (typeof seers)[number]

/** How a sign-in ends. */
export const signInEndings = [
  /** Signed in, and the failure was never met: what it spoils was not asked for. */
  'not-met',
  /** Signed in, and nothing is to be seen of the failure. */
  'unnoticed',
  'late',
  'without-email',
  'nameless',
  'as-another',
  'as-nobody',
  /** The site says at once that it cannot begin. */
  'not-begun',
  /** ETDA Connect says that the request is not in order, and nothing comes back to the site. */
  'refused-by-connect',
  /** Back at the site, whose page says so under this name (SignInFailure). */
  'stale',
  'untrusted',
  'provider',
  /** An outside client names what is wrong, and signs nobody in. */
  'stopped',
  /** It did not expect such an answer, and falls over it. */
  'broken',
] as const
export type SignInEnding = (typeof signInEndings)[number]

/** On what an ending depends, where it does: whether the client has kept what is struck, or how long the room's waits are. */
export const conditions = ['forgotten', 'remembered', 'real', 'fast'] as const
export type Condition = (typeof conditions)[number]

export type SignInPromise =
  | SignInEnding
  | { forgotten: SignInEnding; remembered: SignInEnding }
  | { real: SignInEnding; fast: SignInEnding }

export type ProtocolPromise = Record<Seer, SignInPromise>

/** Our sites refuse and say so under that name, a strict client stops. */
const refused = (
  slip: 'stale' | 'untrusted' | 'provider',
  { strict = 'stopped', lenient = 'unnoticed' }: { strict?: SignInEnding; lenient?: SignInEnding } = {},
): ProtocolPromise => ({ mooc: slip, learning: slip, strict, lenient })

const once = (forgotten: SignInEnding): SignInPromise => ({ forgotten, remembered: 'not-met' })

/** The MOOC has all addresses in its configuration, and reads no discovery document. */
const discovery: ProtocolPromise = {
  mooc: 'not-met',
  learning: once('not-begun'),
  strict: once('not-begun'),
  lenient: 'not-met',
}

const keys: ProtocolPromise = {
  mooc: once('untrusted'),
  learning: once('untrusted'),
  strict: once('stopped'),
  lenient: 'not-met',
}

export const protocolPromises: Record<ProtocolFault, ProtocolPromise> = {
  'discovery-down': discovery,
  'discovery-issuer-wrong': discovery,
  'jwks-down': keys,
  'jwks-rotated': keys,
  'redirect-uri-changed': {
    mooc: 'refused-by-connect',
    learning: 'refused-by-connect',
    strict: 'refused-by-connect',
    lenient: 'refused-by-connect',
  },
  'state-changed': refused('stale'),
  'state-missing': refused('stale'),
  'iss-changed': refused('untrusted'),
  'code-changed': refused('provider', { lenient: 'as-nobody' }),
  'code-missing': refused('untrusted', { lenient: 'as-nobody' }),
  'authorization-error': refused('provider', { lenient: 'as-nobody' }),
  'verifier-changed': refused('provider', { lenient: 'not-met' }),
  'token-down': refused('provider', { lenient: 'broken' }),
  // The reading room waits ten seconds for an answer, the MOOC and the strict client thirty.
  'token-slow': {
    mooc: 'late',
    learning: { real: 'provider', fast: 'late' },
    strict: 'late',
    lenient: 'late',
  },
  'token-refused': refused('provider', { lenient: 'as-nobody' }),
  'token-not-json': refused('untrusted', { lenient: 'broken' }),
  'id-token-missing': refused('untrusted'),
  'id-token-issuer-wrong': refused('untrusted'),
  'id-token-audience-wrong': refused('untrusted'),
  'id-token-audience-many': refused('untrusted', { strict: 'unnoticed' }),
  'id-token-azp-wrong': refused('untrusted', { strict: 'unnoticed' }),
  'id-token-expired': refused('untrusted'),
  'id-token-from-the-future': refused('untrusted', { strict: 'unnoticed' }),
  'id-token-nonce-wrong': refused('untrusted'),
  // A client that sent no nonce gets none, so there is nothing to take away.
  'id-token-nonce-missing': refused('untrusted'),
  'id-token-subject-missing': refused('untrusted'),
  'id-token-at-hash-wrong': refused('untrusted', { strict: 'unnoticed' }),
  'id-token-signature-wrong': refused('untrusted'),
  'id-token-key-unknown': refused('untrusted'),
  'id-token-unsigned': refused('untrusted'),
  'userinfo-down': refused('provider', { lenient: 'broken' }),
  'userinfo-unauthorized': refused('provider', { lenient: 'nameless' }),
  'userinfo-subject-wrong': refused('untrusted', { lenient: 'as-another' }),
  'userinfo-email-missing': {
    mooc: 'without-email',
    // It does not ask for one.
    learning: 'unnoticed',
    strict: 'without-email',
    lenient: 'without-email',
  },
}

/** On which way a failure of people or of mail is met: signing in through ETDA Connect, the portal, or both with a night between. */
export type Way = 'connect' | 'seis' | 'next-day'

/** Where a step ends, or the way where nothing stops it. */
export interface StepEnd {
  /** Below the room's address. */
  page: string
  /** The slip or notice that the page is told. */
  says?: string
  /** Of the page, where it is no ordinary one. */
  status?: number
  /** How many are in the inbox when the code is typed. */
  letters?: number
  /** Of two addresses on record, the one to which the code went. */
  letterTo?: 'old' | 'new'
}

const digits = '/connect/interaction/citizen-id'
const code = '/connect/interaction/otp'
const codeTyped = '/connect/interaction/otp/verify'
const signedIn = '/mooc/dashboard'
const portal = '/seis'
const saved = '/seis/profile'
const toProof: StepEnd = { page: '/seis/verify-identity', says: 'email-not-found' }

/** On each way on which it is met. */
export const stepPromises: Record<Exclude<FaultName, ProtocolFault>, { [W in Way]?: StepEnd }> = {
  'register-down': {
    connect: { page: digits, says: 'register-down' },
    seis: { page: portal, says: 'register-down' },
  },
  'not-in-register': {
    connect: { page: digits, says: 'not-found' },
    seis: { page: portal, says: 'not-in-register' },
  },
  'officer-retired': {
    connect: { page: digits, says: 'retired' },
    seis: { page: portal, says: 'retired' },
  },
  'officer-locked': {
    connect: { page: '/connect/interaction/citizen-id/submit', status: 429 },
    // The lock is ETDA Connect's.
    seis: { page: saved, letters: 1 },
  },
  'no-email': { connect: { page: digits, says: 'no-email' }, seis: toProof },
  'wrong-email': { connect: { page: digits, says: 'bad-email' }, seis: toProof },
  'code-expired': {
    connect: { page: code, says: 'expired', letters: 1 },
    seis: { page: portal, says: 'expired', letters: 1 },
  },
  'too-many-tries': {
    connect: { page: codeTyped, status: 429, letters: 1 },
    seis: { page: portal, says: 'locked', letters: 1 },
  },
  'session-lost': { connect: { page: '/connect/interaction/ended', letters: 1 } },
  'consent-refused': { connect: { page: '/mooc/login/denied', letters: 1 } },
  'proof-mismatch': { seis: { page: '/seis/verify-identity', says: 'mismatch' } },
  'save-failed': { seis: { page: '/seis/profile/edit', says: 'not-saved', letters: 1 } },
  'hand-over-late': { 'next-day': { page: signedIn, letterTo: 'old' } },
  'mail-late': {
    connect: { page: code, says: 'wrong', letters: 0 },
    seis: { page: portal, says: 'wrong', letters: 0 },
  },
  'mail-lost': {
    connect: { page: code, says: 'wrong', letters: 0 },
    seis: { page: portal, says: 'wrong', letters: 0 },
  },
  'mail-twice': { connect: { page: signedIn, letters: 2 }, seis: { page: saved, letters: 2 } },
  'mail-wrong-code': {
    connect: { page: code, says: 'wrong', letters: 1 },
    seis: { page: portal, says: 'wrong', letters: 1 },
  },
}
