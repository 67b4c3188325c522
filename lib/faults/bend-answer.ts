/**
 * Lies told in a finished answer of the provider: each takes the true answer and bends it, signing anew where the
 * lie needs it. The provider itself always builds the truth.
 */
import {
  decodeJwt,
  decodeProtectedHeader,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JWK,
  SignJWT,
} from 'jose'
import type { FaultName } from './catalogue'

/** A finished answer, before it is written to the wire. */
export interface Answer {
  status: number
  /** Of a redirect. */
  location?: string
  /** An object is JSON; text is HTML. */
  body: unknown
}

export interface LieTools {
  /** The issuer's own key, RS256: what it signs is genuine. */
  signingKey: JWK
  /** How long a slow answer takes, in seconds. */
  slowSeconds: number
}

type Lie = (answer: Answer, tools: LieTools) => Answer | Promise<Answer>
type Json = Record<string, unknown>

/** A slow answer outlasts the patience of a client that has any. */
export const slowSeconds = (pace: string): number => (pace === 'fast' ? 3 : 12)

const elsewhere = 'https://elsewhere.example'
const hourSeconds = 3600

const failure = (status: number, body: unknown): Lie => {
  return () => ({ status, body })
}
const unavailable = failure(503, '<!doctype html><title>503</title><p>503 Service Unavailable</p>')

/** Changes members of a JSON body; undefined takes one out. */
const withBody = (changes: (body: Json) => Json): Lie => {
  return answer => ({ ...answer, body: { ...(answer.body as Json), ...changes(answer.body as Json) } })
}

/** Changes the parameters of the authorization response (RFC 6749 §4.1.2). */
const withParameters = (change: (parameters: URLSearchParams) => void): Lie => {
  return answer => {
    if (!answer.location) return answer
    const url = new URL(answer.location)
    change(url.searchParams)
    return { ...answer, location: url.href }
  }
}

/** Changes the claims of the ID token and signs them with the issuer's own key. */
const withClaims = (changes: (claims: Json) => Json): Lie =>
  withIdToken(async (token, { signingKey }) =>
    sign({ ...decodeJwt(token), ...changes(decodeJwt(token)) }, signingKey),
  )

function withIdToken(lie: (token: string, tools: LieTools) => string | Promise<string>): Lie {
  return async (answer, tools) => {
    const body = answer.body as Json
    if (typeof body?.id_token !== 'string') return answer
    return { ...answer, body: { ...body, id_token: await lie(body.id_token, tools) } }
  }
}

async function sign(claims: Json, key: JWK, kid = key.kid): Promise<string> {
  const stated = Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== undefined))
  return new SignJWT(stated)
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', ...(kid ? { kid } : {}) })
    .sign(await importJWK(key, 'RS256'))
}

const base64url = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** A key that nobody has heard of. */
async function strangeKey(): Promise<{ publicKey: JWK; privateKey: JWK }> {
  const pair = await generateKeyPair('RS256', { extractable: true })
  const kid = 'not-the-key-you-know'
  return {
    publicKey: { ...(await exportJWK(pair.publicKey)), kid, use: 'sig', alg: 'RS256' },
    privateKey: { ...(await exportJWK(pair.privateKey)), kid },
  }
}

/** Text of the same length and letters' kind, and not the same. */
const spoil = (text: string): string =>
  text.replace(/.$/, last => (last === 'A' ? 'B' : 'A')).replace(/^./, first => (first === 'A' ? 'B' : 'A'))

const lies: { [N in FaultName]?: Lie } = {
  'discovery-down': unavailable,
  'discovery-issuer-wrong': withBody(() => ({ issuer: elsewhere })),
  'jwks-down': unavailable,
  'jwks-rotated': async answer => ({ ...answer, body: { keys: [(await strangeKey()).publicKey] } }),

  'state-changed': withParameters(parameters => parameters.set('state', 'not-the-state-you-sent')),
  'state-missing': withParameters(parameters => parameters.delete('state')),
  'iss-changed': withParameters(parameters => parameters.set('iss', elsewhere)),
  'code-changed': withParameters(parameters => parameters.set('code', spoil(parameters.get('code') ?? ''))),
  'code-missing': withParameters(parameters => parameters.delete('code')),
  'authorization-error': withParameters(parameters => {
    parameters.delete('code')
    parameters.set('error', 'temporarily_unavailable')
    parameters.set('error_description', 'switched on as a fault in this practice room')
  }),

  'token-down': unavailable,
  'token-slow': async (answer, tools) => {
    await new Promise(resolve => setTimeout(resolve, tools.slowSeconds * 1000))
    return answer
  },
  'token-refused': failure(400, { error: 'invalid_grant', error_description: 'grant request is invalid' }),
  'token-not-json': failure(
    200,
    '<!doctype html><title>Welcome</title><p>Please sign in to the network.</p>',
  ),
  'id-token-missing': withBody(() => ({ id_token: undefined })),
  'id-token-issuer-wrong': withClaims(() => ({ iss: elsewhere })),
  'id-token-audience-wrong': withClaims(() => ({ aud: 'another-client' })),
  'id-token-expired': withClaims(({ iat }) => ({
    iat: Number(iat) - 2 * hourSeconds,
    exp: Number(iat) - hourSeconds,
  })),
  'id-token-from-the-future': withClaims(({ iat, exp }) => ({
    iat: Number(iat) + hourSeconds,
    exp: Number(exp) + hourSeconds,
  })),
  'id-token-nonce-wrong': withClaims(() => ({ nonce: 'not-the-nonce-you-sent' })),
  'id-token-nonce-missing': withClaims(() => ({ nonce: undefined })),
  'id-token-subject-missing': withClaims(() => ({ sub: undefined })),
  'id-token-at-hash-wrong': withClaims(({ at_hash }) => ({ at_hash: spoil(String(at_hash ?? 'at_hash')) })),
  'id-token-signature-wrong': withIdToken(async token => {
    // The right key's name over a strange key's signature.
    const { privateKey } = await strangeKey()
    return sign(decodeJwt(token), privateKey, decodeProtectedHeader(token).kid)
  }),
  'id-token-key-unknown': withIdToken(async token => sign(decodeJwt(token), (await strangeKey()).privateKey)),
  'id-token-unsigned': withIdToken(token => `${base64url({ alg: 'none' })}.${base64url(decodeJwt(token))}.`),

  'userinfo-down': unavailable,
  'userinfo-unauthorized': failure(401, {
    error: 'invalid_token',
    error_description: 'invalid token provided',
  }),
  'userinfo-subject-wrong': withBody(() => ({ sub: 'somebody-else' })),
  'userinfo-email-missing': withBody(() => ({ email: undefined, email_verified: undefined })),
}

/** The answer as the faults that fired make it, in their order. */
export async function bendAnswer(
  truth: Answer,
  faults: readonly FaultName[],
  tools: LieTools,
): Promise<Answer> {
  let answer = truth
  for (const fault of faults) answer = (await lies[fault]?.(answer, tools)) ?? answer
  return answer
}
