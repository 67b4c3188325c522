/**
 * A site of a scene: a client of ETDA Connect that makes the checks it is told to make, and no other. So weak a client
 * no library would give us; which is why it is written out here, and used by nothing else.
 */
import { createHash } from 'node:crypto'
import { createLocalJWKSet, decodeJwt, errors, type JSONWebKeySet, type JWTPayload, jwtVerify } from 'jose'
import { z } from 'zod'
import type { SceneClient } from '@/lib/connect/clients/keep-scene-client'
import { issuerOf } from '@/lib/paths'
import { providerFetch } from '@/lib/relying-party/provider-fetch'
import { randomName } from '@/lib/secrets/secrets'
import type { CheckName } from '@/lib/trace/checks'
import { check, compare } from '@/lib/trace/compare'
import type { Check } from '@/lib/trace/hop'
import { preciseNow } from '@/lib/trace/hop-context'
import type { SceneBrowser } from './browser'
import { recordAnswer } from './record-answer'

/** Each is one protection that a client may have, or lack. */
export const guards = [
  ...(['state', 'nonce', 'pkce', 'response-iss'] as const),
  ...(['signature', 'iss', 'aud', 'exp', 'userinfo-sub'] as const),
] as const
export type Guard = (typeof guards)[number]

/** What a site remembers of a sign-in that a browser began, as its cookie would. */
interface Begun {
  state: string | null
  nonce: string | null
  verifier: string | null
  /** Whom it has asked. */
  issuer: string
}

const TokensShape = z.object({ access_token: z.string(), id_token: z.string().optional() })
export type Tokens = z.infer<typeof TokensShape>

const ProfileShape = z.object({ sub: z.string(), name: z.string().optional(), email: z.string().optional() })
/** Of a userinfo answer, what a site greets somebody by. */
export type Profile = z.infer<typeof ProfileShape>

/** Where a code is exchanged, and how that goes. */
export type Exchange = (parameters: URLSearchParams) => Promise<Tokens | null>

export type Received =
  | { ok: true; tokens: Tokens; profile: Profile }
  /** It gave nothing, and does not say to a client which of its checks failed (RFC 6749 §5.2). */
  | { ok: false; by: 'provider' }
  | { ok: false; by: 'site'; check: CheckName }

export class SceneSite {
  private readonly begun = new WeakMap<SceneBrowser, Begun>()
  readonly issuer: string

  constructor(
    private readonly roomId: string,
    readonly client: SceneClient,
    private readonly guarded: ReadonlySet<Guard>,
    /** What of its requests it protects, whether it looks at it afterwards or not. */
    private readonly sends: ReadonlySet<Guard> = guarded,
  ) {
    this.issuer = issuerOf(roomId)
  }

  get callback(): string {
    return this.client.redirect_uris[0]
  }

  /** Begins a sign-in in a browser: the authorization request (RFC 6749 §4.1.1), to ETDA Connect or to another issuer. */
  begin(browser: SceneBrowser, { issuer = this.issuer, more = {} } = {}): string {
    const [state, nonce, verifier] = (['state', 'nonce', 'pkce'] as const).map(guard =>
      this.sends.has(guard) ? randomName(43) : null,
    )
    const begun = { state: state ?? null, nonce: nonce ?? null, verifier: verifier ?? null, issuer }
    this.begun.set(browser, begun)
    const parameters = new URLSearchParams({
      response_type: 'code',
      client_id: this.client.client_id,
      redirect_uri: this.callback,
      scope: 'openid profile email',
      ...(begun.state ? { state: begun.state } : {}),
      ...(begun.nonce ? { nonce: begun.nonce } : {}),
      ...(begun.verifier
        ? { code_challenge: challengeOf(begun.verifier), code_challenge_method: 'S256' }
        : {}),
      ...more,
    })
    return `${issuer}/auth?${parameters}`
  }

  /** What a browser brought back (RFC 6749 §4.1.2): checked, exchanged, and the ID token checked. */
  async receive(
    browser: SceneBrowser,
    answer: string,
    exchange: Exchange = this.exchange,
  ): Promise<Received> {
    const began = preciseNow()
    const checks: Check[] = []
    const received = await this.judge(this.begun.get(browser), new URL(answer).searchParams, checks, exchange)
    recordAnswer(this.roomId, { client: this.client, answer, checks, accepted: received.ok, began })
    if (received.ok) this.begun.delete(browser)
    return received
  }

  private async judge(
    begun: Begun | undefined,
    answer: URLSearchParams,
    checks: Check[],
    exchange: Exchange,
  ): Promise<Received> {
    const made = (one: Check) => {
      checks.push(one)
      return one.ok
    }
    const got = (name: string) => answer.get(name) ?? undefined
    if (
      this.guarded.has('state') &&
      !made(compare('site', 'state', 'state', got('state'), begun?.state ?? undefined))
    )
      return { ok: false, by: 'site', check: 'state' }
    const asked = begun?.issuer ?? this.issuer
    if (this.guarded.has('response-iss') && !made(compare('site', 'response-iss', 'iss', got('iss'), asked)))
      return { ok: false, by: 'site', check: 'response-iss' }
    const verifier = begun?.verifier
    const tokens = await exchange(
      new URLSearchParams({
        grant_type: 'authorization_code',
        code: got('code') ?? '',
        redirect_uri: this.callback,
        ...(verifier ? { code_verifier: verifier } : {}),
      }),
    )
    if (!tokens) return { ok: false, by: 'provider' }
    const read = await this.readIdToken(tokens.id_token ?? '', begun?.nonce ?? undefined)
    checks.push(...read.checks)
    const failed = read.checks.find(({ ok }) => !ok)
    if (failed) return { ok: false, by: 'site', check: failed.name }
    const profile = await this.userinfo(tokens.access_token)
    if (!profile) return { ok: false, by: 'provider' }
    if (
      this.guarded.has('userinfo-sub') &&
      !made(compare('site', 'userinfo-sub', 'sub', profile.sub, read.claims.sub))
    )
      return { ok: false, by: 'site', check: 'userinfo-sub' }
    return { ok: true, tokens, profile }
  }

  /** The ID token, with those of the checks of OpenID Connect Core §3.1.3.7 that this site makes. */
  async readIdToken(token: string, nonce?: string): Promise<{ claims: JWTPayload; checks: Check[] }> {
    const claims = decodeJwt(token)
    const checks: Check[] = []
    if (this.guarded.has('signature')) checks.push(check('site', 'signature', await this.isSigned(token)))
    if (this.guarded.has('iss')) checks.push(compare('site', 'iss', 'iss', claims.iss, this.issuer))
    const audience = [claims.aud].flat().join(', ')
    if (this.guarded.has('aud')) checks.push(compare('site', 'aud', 'aud', audience, this.client.client_id))
    if (this.guarded.has('exp')) checks.push(check('site', 'exp', Number(claims.exp) > Date.now() / 1000))
    if (this.guarded.has('nonce')) checks.push(compare('site', 'nonce', 'nonce', claims.nonce, nonce))
    return { claims, checks }
  }

  private async isSigned(token: string): Promise<boolean> {
    const answer = await providerFetch('client')(`${this.issuer}/jwks`)
    const keys = createLocalJWKSet((await answer.json()) as JSONWebKeySet)
    try {
      await jwtVerify(token, keys, { algorithms: ['RS256'] })
      return true
    } catch (error) {
      if (error instanceof errors.JWTExpired) return true
      if (error instanceof errors.JOSEError) return false
      throw error
    }
  }

  /** At ETDA Connect (RFC 6749 §4.1.3). Null where it refuses. */
  readonly exchange: Exchange = async parameters => {
    const { client_id: id, client_secret: secret } = this.client
    const body = new URLSearchParams(parameters)
    if (!secret) body.set('client_id', id)
    const answer = await providerFetch('client')(`${this.issuer}/token`, {
      method: 'POST',
      body,
      headers: secret ? { authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}` } : {},
    })
    return answer.ok ? TokensShape.parse(await answer.json()) : null
  }

  /** Who it is (OpenID Connect Core §5.3); null where the access token is good for nothing. */
  async userinfo(accessToken: string): Promise<Profile | null> {
    const answer = await providerFetch('client')(`${this.issuer}/userinfo`, {
      headers: { authorization: `Bearer ${accessToken}` },
    })
    return answer.ok ? ProfileShape.parse(await answer.json()) : null
  }
}

/** RFC 7636 §4.2. */
const challengeOf = (verifier: string): string => createHash('sha256').update(verifier).digest('base64url')
