import { decodeJwt } from 'jose'
import { isIdTokenFor } from '@/lib/connect/oidc-provider-internals'
import { providerOf } from './provider'

/**
 * The parameters of a sign-out that came by POST as they may stand in an address: `client_id` in the place of
 * `id_token_hint`, from which the provider takes no more than that. So no token ends up in a history or a log. Null
 * for a hint that the provider will not have: then there is nothing to go on with.
 */
export async function withoutHint(roomId: string, posted: URLSearchParams): Promise<URLSearchParams | null> {
  const parameters = new URLSearchParams(posted)
  const hint = parameters.get('id_token_hint')
  if (!hint) return parameters
  const clientId = await clientOfHint(roomId, hint)
  const named = parameters.get('client_id') || clientId
  if (!clientId || named !== clientId || parameters.getAll('id_token_hint').length > 1) return null
  parameters.delete('id_token_hint')
  parameters.set('client_id', clientId)
  return parameters
}

/** To whom the provider issued the ID token; it may have expired since. */
async function clientOfHint(roomId: string, hint: string): Promise<string | undefined> {
  const provider = await providerOf(roomId)
  const aud = audienceOf(hint)
  const client = typeof aud === 'string' ? await provider.Client.find(aud) : undefined
  return client && (await isIdTokenFor(provider, client, hint)) ? client.clientId : undefined
}

/** What a token says of itself; undefined where it is none. */
function audienceOf(token: string) {
  try {
    return decodeJwt(token).aud
  } catch {
    return undefined
  }
}
