/** Reads a request to the provider and its finished answer as a hop of the trace. */
import { createHash } from 'node:crypto'
import { decodeJwt, decodeProtectedHeader, importJWK, jwtVerify } from 'jose'
import { learningClientId, moocClientId } from '@/lib/rooms/registered-clients'
import { publicSigningKey } from '@/lib/secrets/secrets'
import type { Check, Hop, HopKind, Party } from './hop'
import { maskAddress, maskMembers, maskParameters, tagOf } from './mask'

export interface ProtocolExchange {
  issuer: string
  /** Below the issuer, e.g. /token. */
  path: string
  method: string
  search: string
  authorization: string | null
  /** Names the program where nothing else does. */
  userAgent: string | null
  /** Of a form post. */
  body: string
  status: number
  location: string | undefined
  contentType: string
  answer: string
}

const kindOfPath: readonly [RegExp, HopKind][] = [
  [/^\/\.well-known\//, 'discovery'],
  [/^\/jwks$/, 'keys'],
  [/^\/auth$/, 'authorization-request'],
  [/^\/auth\/[^/]+$/, 'authorization-response'],
  [/^\/token$/, 'token'],
  [/^\/userinfo$/, 'userinfo'],
  [/^\/introspection$/, 'introspection'],
  [/^\/revocation$/, 'revocation'],
  [/^\/session\/end/, 'sign-out'],
]

const front = new Set<HopKind>([
  'authorization-request',
  'authorization-response',
  'authorization-error',
  'sign-out',
])

/** The hop, or null where nothing of the handshake passed (a preflight, an unknown address). */
export async function readProtocolHop(exchange: ProtocolExchange): Promise<Hop | null> {
  const { path, method, search, status, location } = exchange
  let kind = kindOfPath.find(([shape]) => shape.test(path))?.[1]
  if (!kind || method === 'OPTIONS' || method === 'HEAD') return null
  const parameters = new URLSearchParams(exchange.body || search)
  const sentTo = location && URL.canParse(location) ? new URL(location).searchParams : null
  const uid = /\/(?:interaction|auth)\/([\w-]{20,})/.exec(
    kind === 'authorization-request' ? (location ?? '') : path,
  )?.[1]
  // The whole handshake can be one hop: with a live session the request is answered at once.
  if (front.has(kind) && sentTo?.has('code')) kind = uid ? kind : 'authorization-response'
  if (front.has(kind) && sentTo?.has('error')) kind = 'authorization-error'
  const json = jsonOf(exchange)
  const channel = front.has(kind) ? 'front' : 'back'
  const client = clientOf(parameters, exchange.authorization) ?? clientOfProgram(exchange.userAgent)
  return {
    kind,
    channel,
    from: channel === 'front' ? 'browser' : partyOf(client),
    to: 'connect',
    keys: keysOf({ kind, uid, parameters, sentTo, json, authorization: exchange.authorization }),
    method,
    address: maskAddress(path + search),
    status,
    request: {
      ...maskParameters(parameters),
      // What the verifier proves, and not the verifier (RFC 7636 §4.2).
      ...(parameters.get('code_verifier')
        ? { code_challenge: challengeOf(parameters.get('code_verifier') ?? '') }
        : {}),
      ...(exchange.authorization ? { authorization: maskAuthorization(exchange.authorization) } : {}),
    },
    response: {
      ...(location ? { location: maskAddress(location) } : {}),
      ...(json && kind !== 'keys' && kind !== 'discovery' ? maskMembers(json) : {}),
      ...(kind === 'discovery' && json ? { issuer: json.issuer } : {}),
      ...(kind === 'keys' && json ? { kids: kidsOf(json) } : {}),
    },
    ...(kind === 'token' && status === 200 ? { checks: await checksOf(exchange, json, client) } : {}),
  }
}

const challengeOf = (verifier: string): string => createHash('sha256').update(verifier).digest('base64url')

function jsonOf({ contentType, answer }: ProtocolExchange): Record<string, unknown> | null {
  if (!/json/.test(contentType)) return null
  try {
    const parsed = JSON.parse(answer)
    return parsed && typeof parsed === 'object' ? parsed : null
  } catch {
    return null
  }
}

const kidsOf = (json: Record<string, unknown>): unknown =>
  Array.isArray(json.keys) ? json.keys.map(key => key?.kid) : undefined

function clientOf(parameters: URLSearchParams, authorization: string | null): string | undefined {
  const [, basic] = /^Basic (.+)$/i.exec(authorization ?? '') ?? []
  if (basic) return decodeURIComponent(Buffer.from(basic, 'base64').toString('utf8').split(':')[0] ?? '')
  return parameters.get('client_id') ?? undefined
}

/** Whose lane a client is. Keys and discovery are asked for without a name. */
export const partyOf = (client: string | undefined): Party => {
  if (client === learningClientId) return 'learning'
  return client === undefined || client === moocClientId ? 'mooc' : 'client'
}

/** Keys and discovery are asked for by anybody: the learning space says who it is in its User-Agent. */
const clientOfProgram = (userAgent: string | null): string | undefined =>
  userAgent === learningClientId ? learningClientId : undefined

function maskAuthorization(authorization: string): string {
  const [scheme = '', value = ''] = authorization.split(/ +/, 2)
  if (!/^basic$/i.test(scheme)) return `${scheme} ••• #${tagOf(value)}`
  return `${scheme} ${Buffer.from(value, 'base64').toString('utf8').split(':')[0]}:•••`
}

interface Joined {
  kind: HopKind
  uid: string | undefined
  parameters: URLSearchParams
  sentTo: URLSearchParams | null
  json: Record<string, unknown> | null
  authorization: string | null
}

function keysOf({ uid, parameters, sentTo, json, authorization }: Joined): string[] {
  const bearer = /^Bearer (.+)$/i.exec(authorization ?? '')?.[1] ?? parameters.get('access_token')
  const code = parameters.get('code') ?? sentTo?.get('code')
  const token = typeof json?.access_token === 'string' ? json.access_token : bearer
  const state = parameters.get('state') ?? sentTo?.get('state')
  const sid = sidOf(json?.id_token)
  return [
    ...(uid ? [`uid:${uid}`] : []),
    ...(state ? [`state:${tagOf(state)}`] : []),
    ...(code ? [`code:${tagOf(code)}`] : []),
    ...(token ? [`token:${tagOf(token)}`] : []),
    ...(sid ? [`sid:${tagOf(sid)}`] : []),
  ]
}

/** The provider's session at the client, by which a later sign-out is joined. */
function sidOf(idToken: unknown): string | undefined {
  try {
    return typeof idToken === 'string' ? decodeJwt<{ sid?: string }>(idToken).sid : undefined
  } catch {
    return undefined
  }
}

/** The checks that a careful client makes of a token response (OpenID Connect Core §3.1.3.7), and their results. */
async function checksOf(
  { issuer }: ProtocolExchange,
  json: Record<string, unknown> | null,
  client: string | undefined,
): Promise<Check[]> {
  const idToken = json?.id_token
  if (typeof idToken !== 'string') return [{ name: 'id-token', ok: false }]
  const header = decodeProtectedHeader(idToken)
  const key = await publicSigningKey()
  const verified = await jwtVerify(idToken, await importJWK(key, 'RS256'), { currentDate: new Date(0) }).then(
    () => true,
    () => false,
  )
  const claims = JSON.parse(Buffer.from(idToken.split('.')[1] ?? '', 'base64url').toString('utf8'))
  const now = Date.now() / 1000
  const accessToken = typeof json?.access_token === 'string' ? json.access_token : ''
  const leftHalf = createHash('sha256').update(accessToken).digest().subarray(0, 16).toString('base64url')
  return [
    {
      name: 'signature',
      ok: verified && header.kid === key.kid,
      detail: `${header.alg} ${header.kid ?? ''}`.trim(),
    },
    { name: 'iss', ok: claims.iss === issuer, detail: String(claims.iss) },
    { name: 'aud', ok: [claims.aud].flat().includes(client), detail: [claims.aud].flat().join(', ') },
    { name: 'exp', ok: claims.exp > now, detail: new Date(claims.exp * 1000).toISOString() },
    { name: 'iat', ok: Math.abs(claims.iat - now) < 600, detail: new Date(claims.iat * 1000).toISOString() },
    ...(claims.at_hash === undefined ? [] : [{ name: 'at_hash', ok: claims.at_hash === leftHalf }]),
  ]
}
