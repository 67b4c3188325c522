/** How a client proved itself at an endpoint that it calls by itself (RFC 6749 §2.3, OpenID Connect Core §9). */
import { type Checked, check, shown } from './compare'
import { authenticationMethod, type ReadExchange } from './exchange'
import type { ProviderFacts } from './hop-context'

export interface CheckedClient extends Checked {
  /** Whether the provider went on to look at the request itself. */
  isKnown: boolean
}

/**
 * By the method that it used. A public client proves nothing: whoever knows its id may come in its name (RFC 6749
 * §2.1), so nothing is shown as passed.
 */
export function checkClient(exchange: ReadExchange, facts: ProviderFacts): CheckedClient {
  const { authMethod, refusal, areKeysFetched } = facts
  const detail = shown('client_id', exchange.clientId)
  const used = authenticationMethod(exchange)
  const ended = (name: Parameters<typeof check>[1], told = detail): CheckedClient => ({
    checks: [check('provider', name, false, told)],
    unmade: [],
    isKnown: false,
  })
  if (authMethod === undefined)
    return refusal === 'invalid_client' ? ended('client') : ended('request', shown('error', refusal))
  if (refusal === 'invalid_client') {
    if (areKeysFetched === false) return ended('client-keys')
    return ended(used !== 'none' ? used : authMethod === 'none' ? 'client' : authMethod)
  }
  if (used === 'none') return { checks: [], unmade: ['none'], isKnown: true }
  return { checks: [check('provider', used, true, detail)], unmade: [], isKnown: true }
}
