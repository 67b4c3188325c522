import { clientNameSlip, type NameSlip } from './check-client-name'
import { type UriSlip, uriSlip } from './check-client-uri'
import type { ClientWish } from './client-metadata'

/** One thing that a wish to register may not hold, by field (of a list, by its place in it). */
export type ClientSlip = { field: string; slip: NameSlip | UriSlip }

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
  return [...addresses, name].flatMap(({ field, slip }) => (slip ? [{ field, slip }] : []))
}
