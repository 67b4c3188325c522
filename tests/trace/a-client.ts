/** An outside client on bare HTTP, of any way of proving itself, which checks nothing of what it gets. */
import { createHash, randomBytes } from 'node:crypto'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { registerClient } from '@/lib/connect/provider/register-client'
import { issuerOf } from '@/lib/paths'
import type { AuthenticationMethod } from '@/lib/trace/exchange'
import type { aRoom } from '@/tests/rooms/a-room'
import { castMember } from '@/tests/seis/a-visit'
import { jar } from '../web/a-reader'
import { go, serverFetch } from './a-browser'

type Room = Awaited<ReturnType<typeof aRoom>>
type Parameters = Record<string, string>
export type Answer = { status: number; json: Record<string, unknown> }

const callback = 'https://client.example/callback'
const verifier = 'a-verifier-of-this-very-client-and-of-nobody-else'
const key = await generateKeyPair('RS256')

export const challengeOf = (text: string): string => createHash('sha256').update(text).digest('base64url')
/** Long and varied, as the trace wants a value that it shows by its tag. */
const chance = (): string => randomBytes(24).toString('base64url')

export const withPkce = { code_challenge: challengeOf(verifier), code_challenge_method: 'S256' }
export const verified = { code_verifier: verifier }

/** Registered in a room that approves at once whom a client hints at. */
export async function aClient(room: Room, method: AuthenticationMethod = 'client_secret_basic') {
  const issuer = issuerOf(room.id)
  const registered = await registerClient(room.id, {
    redirect_uris: [callback],
    token_endpoint_auth_method: method,
    grant_types: ['authorization_code', 'refresh_token'],
    ...(method === 'private_key_jwt'
      ? { jwks: { keys: [{ ...(await exportJWK(key.publicKey)), kid: 'k', alg: 'RS256', use: 'sig' }] } }
      : {}),
  })
  if (!registered.ok) throw new Error(JSON.stringify(registered))
  const { client_id: clientId, client_secret: secret = '' } = registered.client

  /** What it says of itself, by its method. */
  async function proof(): Promise<{ headers: Parameters; body: Parameters }> {
    if (method === 'client_secret_basic')
      return { headers: { authorization: `Basic ${btoa(`${clientId}:${secret}`)}` }, body: {} }
    if (method === 'client_secret_post')
      return { headers: {}, body: { client_id: clientId, client_secret: secret } }
    if (method === 'none') return { headers: {}, body: { client_id: clientId } }
    const assertion = await new SignJWT({ iss: clientId, sub: clientId, aud: issuer, jti: chance() })
      .setProtectedHeader({ alg: 'RS256', kid: 'k' })
      .setExpirationTime('1 minute')
      .sign(key.privateKey)
    const type = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'
    return { headers: {}, body: { client_assertion: assertion, client_assertion_type: type } }
  }

  async function send(path: string, body: Parameters, headers: Parameters = {}): Promise<Answer> {
    const answer = await serverFetch(issuer + path, {
      method: 'POST',
      headers,
      body: new URLSearchParams(body),
    })
    const text = await answer.text()
    return { status: answer.status, json: text.startsWith('{') ? JSON.parse(text) : {} }
  }

  /** Asks an endpoint at which it proves itself. */
  async function call(path: string, asked: Parameters): Promise<Answer> {
    const { headers, body } = await proof()
    return send(path, { ...body, ...asked }, headers)
  }

  const request = (asked: Parameters = {}): Parameters => ({
    ...{ client_id: clientId, response_type: 'code', scope: 'openid email', redirect_uri: callback },
    ...{ login_hint: castMember('ready').citizenId, state: chance() },
    ...asked,
  })

  /** Sends a browser to the provider; where the browser ends. */
  async function visit(asked: Parameters): Promise<URL> {
    jar.clear()
    return new URL(await go(`${issuer}/auth?${new URLSearchParams(asked)}`, undefined, isBack))
  }

  return {
    ...{ clientId, call, send, request, visit },
    /** A sign-in, up to the address with the code. */
    signIn: (asked: Parameters = {}) => visit(request(asked)),
    exchange: (back: URL, sent: Parameters = {}) =>
      call('/token', {
        grant_type: 'authorization_code',
        code: back.searchParams.get('code') ?? '',
        redirect_uri: callback,
        ...sent,
      }),
    userinfo: (accessToken: unknown) =>
      send('/userinfo', {}, { authorization: `Bearer ${String(accessToken)}` }),
  }
}

const isBack = (url: string): boolean => url.startsWith(callback)
