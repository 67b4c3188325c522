import { type ClientMetadata, errors } from 'oidc-provider'
import { eitherSecret } from '@/lib/connect/clients/accepted-methods'
import { type ClientSlip, clientSlips } from '@/lib/connect/clients/check-client'
import type { ClientWish, RegisteredClientMetadata } from '@/lib/connect/clients/client-metadata'
import { keepClient } from '@/lib/connect/clients/keep-client'
import { type CalledField, refuseUncalledTarget } from '@/lib/connect/clients/refuse-uncalled-target'
import { firstPartyClientIds } from '@/lib/rooms/registered-clients'
import { randomName } from '@/lib/secrets/secrets'
import { providerOf } from './provider'

export type RegisterClientOutcome =
  | { ok: true; client: RegisteredClientMetadata }
  | { ok: false; slip: 'wrong-fields'; fields: ClientSlip[] }
  /** In the provider's own words. */
  | { ok: false; slip: 'not-for-provider'; reason: string }
  | { ok: false; slip: 'uncalled-target'; field: CalledField }
  | { ok: false; slip: 'too-large' | 'full' | 'no-room' | 'taken' }

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
  if (wish.client_id !== undefined && firstPartyClientIds.includes(wish.client_id))
    return { ok: false, slip: 'taken' }
  const method = wish.token_endpoint_auth_method ?? 'client_secret_basic'
  const client: RegisteredClientMetadata = {
    ...wish,
    client_id: wish.client_id ?? `client_${randomName(16)}`,
    ...(secretMethods.has(method) ? { client_secret: wish.client_secret ?? randomName(40) } : {}),
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
    await provider.Client.validate(metadata as ClientMetadata)
  } catch (error) {
    if (!(error instanceof errors.InvalidClientMetadata)) throw error
    return { ok: false, slip: 'not-for-provider', reason: error.error_description ?? error.message }
  }
  const uncalled = await refuseUncalledTarget(wish)
  if (uncalled) return { ok: false, slip: 'uncalled-target', field: uncalled }
  const kept = await keepClient(roomId, client.client_id, metadata)
  return kept === 'added' ? { ok: true, client } : { ok: false, slip: kept }
}
