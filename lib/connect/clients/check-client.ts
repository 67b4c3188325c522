import { chosenClientId } from '@/lib/sites/chosen-client'
import { clientNameSlip, type NameSlip } from './check-client-name'
import { type UriSlip, uriSlip } from './check-client-uri'
import type { ClientWish } from './client-metadata'

/** One thing that a wish to register may not hold, by field (of a list, by its place in it). */
export type ClientSlip = { field: string; slip: NameSlip | UriSlip | SecretSlip }

/** A secret that nobody could use, for a client that proves itself otherwise; or one that could be shown as an id. */
export type SecretSlip = 'no-use-for-secret' | 'secret-like-id'

/** What stands in the way of registering a client before the provider itself is asked: its addresses, and its name. */
export function clientSlips(wish: ClientWish): ClientSlip[] {
  const uris = {
    redirect_uris: wish.redirect_uris,
    post_logout_redirect_uris: wish.post_logout_redirect_uris,
    jwks_uri: wish.jwks_uri,
    backchannel_logout_uri: wish.backchannel_logout_uri,
  }
  const addresses = Object.entries(uris).flatMap(([name, given]) =>
    Array.isArray(given)
      ? given.map((uri, index) => ({ field: `${name}.${index}`, slip: uriSlip(uri) }))
      : [{ field: name, slip: given === undefined ? null : uriSlip(given) }],
  )
  const { client_name } = wish
  const name = {
    field: 'client_name',
    slip: client_name === undefined ? null : clientNameSlip(client_name),
  }
  const secret = { field: 'client_secret', slip: secretSlip(wish) }
  return [...addresses, name, secret].flatMap(({ field, slip }) => (slip ? [{ field, slip }] : []))
}

function secretSlip({ client_secret, token_endpoint_auth_method: method }: ClientWish): SecretSlip | null {
  if (client_secret === undefined) return null
  if (method === 'none' || method === 'private_key_jwt') return 'no-use-for-secret'
  return chosenClientId.shape.test(client_secret) ? 'secret-like-id' : null
}
