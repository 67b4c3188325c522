/** A careful client of a scene: openid-client with every check that it has, told which one failed. */
import * as client from 'openid-client'
import { z } from 'zod'
import type { SceneClient } from '@/lib/connect/clients/keep-scene-client'
import { issuerOf } from '@/lib/paths'
import { providerFetch } from '@/lib/relying-party/provider-fetch'
import { type CheckName, isCheckName } from '@/lib/trace/checks'
import { check } from '@/lib/trace/compare'
import { preciseNow } from '@/lib/trace/hop-context'
import { recordAnswer } from './record-answer'
import type { Received } from './scene-site'

export class CarefulSite {
  private readonly configuration: client.Configuration
  private readonly kept = { state: client.randomState(), nonce: client.randomNonce() }
  private readonly verifier = client.randomPKCECodeVerifier()

  constructor(
    private readonly roomId: string,
    private readonly registered: SceneClient,
  ) {
    const issuer = issuerOf(roomId)
    const server: client.ServerMetadata = {
      issuer,
      authorization_endpoint: `${issuer}/auth`,
      token_endpoint: `${issuer}/token`,
      userinfo_endpoint: `${issuer}/userinfo`,
      jwks_uri: `${issuer}/jwks`,
      // Without it a missing iss would be taken (RFC 9207 §2.4).
      authorization_response_iss_parameter_supported: true,
    }
    const { client_id, client_secret } = registered
    this.configuration = new client.Configuration(
      server,
      client_id,
      undefined,
      client.ClientSecretBasic(client_secret),
    )
    this.configuration[client.customFetch] = (url, { body, ...options }) =>
      providerFetch('client')(url, { ...options, body: body instanceof Uint8Array ? body.slice() : body })
    client.enableNonRepudiationChecks(this.configuration)
    if (issuer.startsWith('http:')) client.allowInsecureRequests(this.configuration)
  }

  async begin(): Promise<string> {
    return client.buildAuthorizationUrl(this.configuration, {
      redirect_uri: this.registered.redirect_uris[0],
      scope: 'openid profile email',
      ...this.kept,
      code_challenge: await client.calculatePKCECodeChallenge(this.verifier),
      code_challenge_method: 'S256',
    }).href
  }

  async receive(answer: string): Promise<Received> {
    const began = preciseNow()
    const received = await this.judge(new URL(answer))
    const checks = received.ok
      ? passed.map(name => check('site', name, true))
      : received.by === 'site'
        ? [check('site', received.check, false)]
        : []
    recordAnswer(this.roomId, { client: this.registered, answer, checks, accepted: received.ok, began })
    return received
  }

  private async judge(answer: URL): Promise<Received> {
    try {
      const tokens = await client.authorizationCodeGrant(this.configuration, answer, {
        expectedState: this.kept.state,
        expectedNonce: this.kept.nonce,
        pkceCodeVerifier: this.verifier,
        idTokenExpected: true,
      })
      const subject = tokens.claims()?.sub ?? ''
      const { sub } = await client.fetchUserInfo(this.configuration, tokens.access_token, subject)
      return { ok: true, tokens, profile: { sub } }
    } catch (error) {
      const failed = failedCheck(error)
      if (failed) return { ok: false, by: 'site', check: failed }
      if (error instanceof client.ResponseBodyError) return { ok: false, by: 'provider' }
      throw error
    }
  }
}

/** What openid-client has checked when it lets somebody in. */
const passed: readonly CheckName[] = [
  'state',
  'response-iss',
  'signature',
  'iss',
  'aud',
  'exp',
  'nonce',
  'userinfo-sub',
]

const ErrorShape = z.object({
  cause: z.object({
    message: z.string(),
    cause: z.object({ claim: z.string().optional(), attribute: z.string().optional() }).optional(),
  }),
})

/** What openid-client says of a value that is in no token. */
const inWords: readonly [RegExp, CheckName][] = [
  [/"state" response parameter/, 'state'],
  [/"iss" \(issuer\) response parameter/, 'response-iss'],
  [/signature verification/, 'signature'],
]

/** Which check an error of openid-client is of, in the trace's words; null where it is of none. */
function failedCheck(error: unknown): CheckName | null {
  const known = ErrorShape.safeParse(error)
  if (!known.success) return null
  const { message, cause } = known.data.cause
  if (cause?.claim && isCheckName(cause.claim)) return cause.claim
  if (cause?.attribute === 'sub') return 'userinfo-sub'
  return inWords.find(([words]) => words.test(message))?.[1] ?? null
}
