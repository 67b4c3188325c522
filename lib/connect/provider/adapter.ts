/**
 * oidc-provider's storage. What is a bearer secret (codes, tokens) is kept under its SHA-256 digest and its
 * own value is left out of the payload; sessions and interactions are opened only by a signed cookie.
 */
import { type Adapter, type AdapterPayload, errors } from 'oidc-provider'
import { isOwnerGone } from '@/lib/db/errors'
import { firstPartyClient } from '@/lib/rooms/registered-clients'
import { digest } from '@/lib/secrets/secrets'
import { consumeOidc, deleteOidc, deleteOidcByGrant, readOidc, readOidcByUid, writeOidc } from './store'

const bearerModels = new Set([
  'AuthorizationCode',
  'AccessToken',
  'RefreshToken',
  'ClientCredentials',
  'InitialAccessToken',
  'RegistrationAccessToken',
  'PushedAuthorizationRequest',
])

/** What the first-party clients have in common: confidential, code flow. */
const ordinary = {
  token_endpoint_auth_method: 'client_secret_basic',
  grant_types: ['authorization_code'],
  response_types: ['code'],
}

export class RoomAdapter implements Adapter {
  private readonly bearer: boolean

  constructor(
    private readonly roomId: string,
    private readonly model: string,
  ) {
    this.bearer = bearerModels.has(model)
  }

  private key(id: string) {
    return { roomId: this.roomId, model: this.model, id: this.bearer ? digest(id) : id }
  }

  async upsert(id: string, payload: AdapterPayload, expiresInSeconds: number): Promise<void> {
    const { jti, ...rest } = payload
    try {
      await writeOidc(this.key(id), {
        payload: JSON.stringify(this.bearer ? rest : payload),
        grantId: payload.grantId ?? null,
        uid: payload.uid ?? null,
        expiresAt: expiresInSeconds ? new Date(Date.now() + expiresInSeconds * 1000) : null,
      })
    } catch (error) {
      if (isOwnerGone(error)) throw new errors.SessionNotFound('the practice room is gone')
      throw error
    }
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    const firstParty = this.model === 'Client' ? firstPartyClient(this.roomId, id) : undefined
    if (firstParty) return { ...ordinary, ...(await firstParty) } as AdapterPayload
    // Whatever a request says is an id, e.g. of a client; PostgreSQL takes no text with U+0000.
    if (id.includes('\0')) return undefined
    const row = await readOidc(this.key(id))
    return row ? this.revive(row, id) : undefined
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    const row = await readOidcByUid(this.roomId, this.model, uid)
    return row ? this.revive(row, row.id) : undefined
  }

  /** Device flow only, which is off. */
  async findByUserCode(): Promise<undefined> {
    return undefined
  }

  async consume(id: string): Promise<void> {
    if (!(await consumeOidc(this.key(id), new Date())))
      throw new errors.InvalidGrant('grant request is invalid')
  }

  async destroy(id: string): Promise<void> {
    await deleteOidc(this.key(id))
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    await deleteOidcByGrant(this.roomId, this.model, grantId)
  }

  private revive(row: { payload: string; expiresAt: Date | null; consumedAt: Date | null }, id: string) {
    if (row.expiresAt && row.expiresAt.getTime() <= Date.now()) return undefined
    const payload = JSON.parse(row.payload) as AdapterPayload
    if (this.bearer) payload.jti = id
    if (row.consumedAt) payload.consumed = Math.floor(row.consumedAt.getTime() / 1000)
    return payload
  }
}
