import { type ClientMetadata, errors } from 'oidc-provider'
import { clientBytes, roomLimits } from '@/lib/rooms/limits'
import { randomName } from '@/lib/secrets/secrets'
import { eitherSecret } from './accepted-methods'
import { type ClientSlip, clientSlips } from './check-client'
import { providerOf } from './provider'
import { type CalledField, refuseUncalledTarget } from './refuse-uncalled-target'
import { addClient } from './store'

/** What a tester may register: names and meaning of OpenID Connect Dynamic Client Registration §2. */
export interface ClientWish {
  redirect_uris: string[]
  post_logout_redirect_uris?: string[]
  token_endpoint_auth_method?: 'client_secret_basic' | 'client_secret_post' | 'private_key_jwt' | 'none'
  client_name?: string
  application_type?: 'web' | 'native'
  grant_types?: string[]
  response_types?: string[]
  jwks?: { keys: Record<string, unknown>[] }
  jwks_uri?: string
  backchannel_logout_uri?: string
  backchannel_logout_session_required?: boolean
}

export interface RegisteredClientMetadata extends ClientWish {
  client_id: string
  /** Which ways of proving itself are taken: one for whoever named one. Ours; no standard has a member for it. */
  token_endpoint_auth_methods_accepted: string[]
  /** Absent where the client proves itself otherwise, or not at all. */
  client_secret?: string
}

export type RegisterClientOutcome =
  | { ok: true; client: RegisteredClientMetadata }
  | { ok: false; slip: 'wrong-fields'; fields: ClientSlip[] }
  /** In the provider's own words. */
  | { ok: false; slip: 'not-for-provider'; reason: string }
  | { ok: false; slip: 'uncalled-target'; field: CalledField }
  | { ok: false; slip: 'too-large' | 'full' | 'no-room' }

/**
 * Never fetched (see `sectorIdentifierUriValidate`): the provider only wants one where redirect URIs are on
 * several hosts. Our `sub` is made per client, so the sector plays no part in it.
 */
const sectorOfSeveralHosts = 'https://clients.example/sector'

const secretMethods = new Set(['client_secret_basic', 'client_secret_post'])

/** Registers a relying party in a room, if the provider itself would accept it. The secret is shown this once. */
export async function registerClient(roomId: string, wish: ClientWish): Promise<RegisterClientOutcome> {
  const fields = clientSlips(wish)
  if (fields.length > 0) return { ok: false, slip: 'wrong-fields', fields }
  const method = wish.token_endpoint_auth_method ?? 'client_secret_basic'
  const client: RegisteredClientMetadata = {
    ...wish,
    client_id: `client_${randomName(16)}`,
    ...(secretMethods.has(method) ? { client_secret: randomName(40) } : {}),
    token_endpoint_auth_method: method,
    token_endpoint_auth_methods_accepted: wish.token_endpoint_auth_method ? [method] : eitherSecret,
    grant_types: wish.grant_types ?? ['authorization_code'],
    response_types: wish.response_types ?? ['code'],
  }
  const hosts = new Set(client.redirect_uris.map(uri => new URL(uri).host))
  const metadata = {
    ...client,
    ...(hosts.size > 1 ? { sector_identifier_uri: sectorOfSeveralHosts } : {}),
  }
  const provider = await providerOf(roomId)
  try {
    // The very check that the provider makes when it reads the client back.
    const Client = provider.Client as unknown as new (metadata: ClientMetadata) => unknown
    new Client(metadata as ClientMetadata)
  } catch (error) {
    if (!(error instanceof errors.InvalidClientMetadata)) throw error
    return { ok: false, slip: 'not-for-provider', reason: error.error_description ?? error.message }
  }
  const uncalled = await refuseUncalledTarget(wish)
  if (uncalled) return { ok: false, slip: 'uncalled-target', field: uncalled }
  const row = { id: client.client_id, payload: JSON.stringify(metadata) }
  if (Buffer.byteLength(row.payload) > clientBytes) return { ok: false, slip: 'too-large' }
  const outcome = await addClient(roomId, row, roomLimits.clients)
  return outcome === 'added' ? { ok: true, client } : { ok: false, slip: outcome }
}
