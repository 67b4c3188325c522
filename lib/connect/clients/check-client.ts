import { clientNameSlip } from './check-client-name'
import { uriSlip } from './check-client-uri'
import type { ClientWish } from './client-metadata'

/** One thing that a wish to register may not hold, by field. Values are never repeated. */
export interface ClientSlip {
  field: string
  detail: string
}

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
      ? given.map((uri, index) => ({ field: `${name}.${index}`, detail: uriSlip(uri) }))
      : [{ field: name, detail: given === undefined ? null : uriSlip(given) }],
  )
  const { client_name } = wish
  const name = {
    field: 'client_name',
    detail: client_name === undefined ? null : clientNameSlip(client_name),
  }
  return [...addresses, name].filter((slip): slip is ClientSlip => slip.detail !== null)
}
