/**
 * Effects on a finished answer of the provider: each takes the true answer and bends it, signing anew where the lie
 * needs it. The provider itself always builds the truth.
 */
import {
  decodeJwt,
  decodeProtectedHeader,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JWK,
  type JWTPayload,
  SignJWT,
} from 'jose'
import type { Answer, Tools } from './truths'

type AnswerEffect = (answer: Answer, tools: Tools) => Answer | Promise<Answer>
type Members = Record<string, unknown>

/** Somebody else's issuer. */
export const elsewhere = 'https://elsewhere.example'
const hourSeconds = 3600

const isMembers = (body: unknown): body is Members =>
  typeof body === 'object' && body !== null && !Array.isArray(body)

/** Another answer altogether, at the time at which the true one would have come. */
export const answeredBy = (status: number, body: unknown, challenge?: string): AnswerEffect => {
  return ({ afterSeconds }) => ({ status, body, challenge, afterSeconds })
}

export const unavailable = answeredBy(503, '<!doctype html><title>503</title><p>503 Service Unavailable</p>')

/** An answer so late that a client which has any patience at its end gives up; in a fast room, a test waits for it. */
export const slow: AnswerEffect = (answer, { pace, seconds = pace === 'fast' ? 3 : 12 }) => ({
  ...answer,
  afterSeconds: answer.afterSeconds + seconds,
})

/** Changes members of a JSON body; undefined takes one out. */
export const withBody = (changes: Members): AnswerEffect => {
  return answer => (isMembers(answer.body) ? { ...answer, body: { ...answer.body, ...changes } } : answer)
}

/** Changes the parameters of the authorization response (RFC 6749 §4.1.2). */
export const withResponse = (change: (parameters: URLSearchParams) => void): AnswerEffect => {
  return answer => {
    if (!answer.location) return answer
    const url = new URL(answer.location)
    change(url.searchParams)
    return { ...answer, location: url.href }
  }
}

/** Changes the claims of the ID token and signs them with the issuer's own key; undefined takes one out. */
export const withClaims = (changes: Members | ((claims: JWTPayload) => Members)): AnswerEffect =>
  withIdToken(async (token, { signingKey }) => {
    const claims = decodeJwt(token)
    return sign(
      { ...claims, ...(typeof changes === 'function' ? changes(claims) : changes) },
      await signingKey(),
    )
  })

/** The time of the ID token an hour and more ago. */
export const expired = withClaims(({ iat = 0 }) => ({ iat: iat - 2 * hourSeconds, exp: iat - hourSeconds }))

/** The time of the ID token an hour from now. */
export const fromTheFuture = withClaims(({ iat = 0, exp = 0 }) => ({
  iat: iat + hourSeconds,
  exp: exp + hourSeconds,
}))

/** The right key's name over a strange key's signature. */
export const signedByAnother = withIdToken(async token =>
  sign(decodeJwt(token), (await strangeKey()).privateKey, decodeProtectedHeader(token).kid),
)

/** A strange key's name and signature. */
export const signedByUnknownKey = withIdToken(async token =>
  sign(decodeJwt(token), (await strangeKey()).privateKey),
)

/** No signature at all (RFC 7515 appendix A.5). */
export const unsigned = withIdToken(token => `${base64url({ alg: 'none' })}.${base64url(decodeJwt(token))}.`)

/** Published keys of which none is the one that signs. */
export const strangeKeys: AnswerEffect = async answer => ({
  ...answer,
  body: { keys: [(await strangeKey()).publicKey] },
})

/** Text of the same length and of the same kind of letters, and not the same. */
export const spoil = (text: string): string =>
  text.replace(/.$/, last => (last === 'A' ? 'B' : 'A')).replace(/^./, first => (first === 'A' ? 'B' : 'A'))

function withIdToken(lie: (token: string, tools: Tools) => string | Promise<string>): AnswerEffect {
  return async (answer, tools) => {
    const { body } = answer
    if (!isMembers(body) || typeof body.id_token !== 'string') return answer
    return { ...answer, body: { ...body, id_token: await lie(body.id_token, tools) } }
  }
}

async function sign(claims: Members, key: JWK, kid = key.kid): Promise<string> {
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
