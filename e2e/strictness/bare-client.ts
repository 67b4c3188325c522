/**
 * A client that does no more than it is told, right or wrong: for what a library would never send. Sign-in is
 * without a click (autoApprove), so that each case costs a few requests.
 */
import { createHash, randomBytes } from 'node:crypto'
import { HttpBrowser } from '../kit/http-browser.mjs'
import type { Room } from '../kit/room'
import { test as base } from '../kit/test'

export const redirectUri = 'https://client.example/callback'

export interface Answer {
  status: number
  headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: whatever the endpoint answers; the tests say what it must be.
  json: any
  text: string
}

type Parameters = Record<string, string | undefined>
type Registered = { client_id: string; client_secret: string }

const form = (parameters: Parameters): URLSearchParams =>
  new URLSearchParams(
    Object.entries(parameters).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )

async function toAnswer(response: Response): Promise<Answer> {
  const text = await response.text()
  const isJson = /json/.test(response.headers.get('content-type') ?? '')
  return {
    status: response.status,
    headers: response.headers,
    json: isJson && text ? JSON.parse(text) : null,
    text,
  }
}

export const basic = ({ client_id, client_secret }: Registered): string =>
  `Basic ${Buffer.from(`${encodeURIComponent(client_id)}:${encodeURIComponent(client_secret)}`).toString('base64')}`

export const newVerifier = (): string => randomBytes(32).toString('base64url')
export const challengeOf = (verifier: string): string =>
  createHash('sha256').update(verifier).digest('base64url')

/** A code and what is needed to exchange it. */
export interface Grant {
  code: string
  verifier: string
  parameters: URLSearchParams
}

export class BareClient {
  readonly browser = new HttpBrowser()

  constructor(
    readonly room: Room,
    readonly registered: Registered,
  ) {}

  static async register(room: Room, metadata: Record<string, unknown> = {}): Promise<BareClient> {
    return new BareClient(room, await room.registerClient({ redirect_uris: [redirectUri], ...metadata }))
  }

  get issuer(): string {
    return this.room.urls.issuer
  }

  /** The address of an authorization request; `undefined` leaves a parameter out, `more` is appended as it is. */
  authorizeUrl(parameters: Parameters = {}, more = ''): string {
    const usual = {
      client_id: this.registered.client_id,
      redirect_uri: redirectUri,
      response_type: 'code',
      scope: 'openid',
      state: 'the-state',
      nonce: 'the-nonce',
    }
    return `${this.issuer}/auth?${form({ ...usual, ...parameters })}${more}`
  }

  /**
   * Sends it, and follows redirects up to the client's own address. What came back is in the query, or in the
   * fragment where the response type asked for more than a code (OAuth 2.0 Multiple Response Types §5).
   */
  async authorize(parameters: Parameters = {}, more = '') {
    const isCallback = (url: string) => url.startsWith('https://client.example/')
    const end = await this.browser.open(this.authorizeUrl(parameters, more), { stopAt: isCallback })
    const { search, hash } = isCallback(end.url) ? new URL(end.url) : { search: '', hash: '' }
    const sentBack = isCallback(end.url) ? new URLSearchParams(hash.slice(1) || search) : null
    return { ...end, sentBack, sentIn: hash ? ('fragment' as const) : ('query' as const) }
  }

  /** Signs `ready` in, with no page between. */
  async grant(parameters: Parameters = {}): Promise<Grant> {
    const verifier = newVerifier()
    const { sentBack, status, text } = await this.authorize({
      login_hint: this.room.person('ready').citizenId,
      code_challenge: challengeOf(verifier),
      code_challenge_method: 'S256',
      ...parameters,
    })
    const code = sentBack?.get('code')
    if (!code || !sentBack) throw new Error(`No code: ${status} ${sentBack} ${text.slice(0, 300)}`)
    return { code, verifier, parameters: sentBack }
  }

  async token(
    parameters: Parameters,
    headers: Record<string, string> = { authorization: basic(this.registered) },
  ) {
    return toAnswer(await fetch(`${this.issuer}/token`, { method: 'POST', headers, body: form(parameters) }))
  }

  /** The usual exchange; `changes` is what this case does otherwise. */
  exchange(
    { code, verifier }: Grant,
    changes: Parameters = {},
    headers?: Record<string, string>,
  ): Promise<Answer> {
    const usual = {
      grant_type: 'authorization_code',
      code,
      redirect_uri: redirectUri,
      code_verifier: verifier,
    }
    return this.token({ ...usual, ...changes }, headers)
  }

  /** Introspection or revocation. */
  async ask(endpoint: string, parameters: Parameters, headers: Record<string, string>): Promise<Answer> {
    const init = { method: 'POST', headers, body: form(parameters) }
    return toAnswer(await fetch(`${this.issuer}/${endpoint}`, init))
  }

  async userinfo(init: RequestInit = {}): Promise<Answer> {
    return toAnswer(await fetch(`${this.issuer}/userinfo`, init))
  }

  bearer = (token: string): RequestInit => ({ headers: { authorization: `Bearer ${token}` } })

  /** A whole sign-in; the token response. */
  async signIn(parameters: Parameters = {}): Promise<Answer> {
    return this.exchange(await this.grant(parameters))
  }
}

/** `test` with a room in which sign-in takes no click, and a confidential client of it. */
export const test = base.extend<{ client: BareClient }>({
  roomOptions: { pace: 'fast', autoApprove: true },
  client: async ({ room }, use) => use(await BareClient.register(room)),
})

export const claimsOf = (jwt: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString('utf8'))

export { toAnswer }
