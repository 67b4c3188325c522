/** What the provider checks of an authorization request before it asks anybody (RFC 6749 §4.1.1, OpenID Connect Core §3.1.2.2). */
import type { CheckName } from './checks'
import { type Checked, check, compare, shown, together } from './compare'
import type { ReadExchange } from './exchange'
import type { Check } from './hop'
import type { ProviderFacts } from './hop-context'
import { partyOfClient } from './parties'

const provider = (name: CheckName, ok: boolean, detail?: string): Check => check('provider', name, ok, detail)

/** Errors by which the provider says that it would have had to ask the person (OpenID Connect Core §3.1.2.6). */
const wouldHaveToAsk = new Set([
  'login_required',
  'consent_required',
  'interaction_required',
  'account_selection_required',
])
/** Nothing was wrong with the request: a person said no, or the provider could not. */
const notOfTheRequest = new Set(['access_denied', 'server_error', 'temporarily_unavailable'])

/** At the authorization endpoint; where the request was pushed, its own checks are the push's (RFC 9126 §4). */
export function checkAuthorizationRequest(exchange: ReadExchange, facts: ProviderFacts): Checked {
  const { parameters, raw } = exchange
  const { refusal, authMethod } = facts
  const clientId = parameters.get('client_id')
  const client = (ok: boolean) => provider('client', ok, shown('client_id', clientId))
  if (refusal === 'invalid_client' || (refusal && authMethod === undefined && clientId !== null))
    return together({ checks: [client(false)] })
  if (parameters.has('request_uri')) {
    const isTaken = refusal !== 'invalid_request_uri' && refusal !== 'request_uri_not_supported'
    const pushed = provider('request_uri', isTaken, shown('request_uri', parameters.get('request_uri')))
    const asked = isTaken && refusal ? [refusedFor(refusal, exchange, facts)] : []
    return together({ checks: [client(true), pushed, ...asked.flat()] })
  }
  if (clientId === null) return together({ checks: [provider('request', false, shown('error', refusal))] })
  const hasWayBack = !refusal || raw.location !== undefined || exchange.answered !== null
  return together({
    checks: [client(true), ...checkParameters(exchange, facts, hasWayBack)],
  })
}

/** The parameters themselves, as they stand in an authorization request or in a push. */
export function checkParameters(
  exchange: ReadExchange,
  facts: ProviderFacts,
  isRedirectUriRight: boolean,
): Check[] {
  const { parameters } = exchange
  const { refusal, authMethod } = facts
  const wayBack = shown('redirect_uri', parameters.get('redirect_uri'))
  if (refusal === 'invalid_redirect_uri') return [provider('redirect_uri', false, wayBack)]
  const target = isRedirectUriRight ? [provider('redirect_uri', true, wayBack)] : []
  if (refusal) return [...target, ...refusedFor(refusal, exchange, facts)]
  const hasChallenge = parameters.has('code_challenge')
  const method = shown('code_challenge_method', parameters.get('code_challenge_method'))
  return [
    ...target,
    provider('request', true),
    ...(hasChallenge && authMethod === 'none' ? [provider('pkce-asked', true)] : []),
    ...(hasChallenge ? [provider('code_challenge_method', true, method)] : []),
    ...(asksNothing(parameters) ? [provider('prompt-none', true)] : []),
  ]
}

const asksNothing = (parameters: URLSearchParams): boolean => parameters.get('prompt') === 'none'

/** Which check of the request ended it. */
function refusedFor(refusal: string, { parameters }: ReadExchange, { authMethod }: ProviderFacts): Check[] {
  const error = shown('error', refusal)
  if (notOfTheRequest.has(refusal)) return []
  if (wouldHaveToAsk.has(refusal)) return [provider('request', true), provider('prompt-none', false, error)]
  const isPushed = parameters.has('request_uri')
  const hasChallenge = parameters.has('code_challenge')
  const method = parameters.get('code_challenge_method')
  if (refusal === 'invalid_request' && hasChallenge && method !== 'S256')
    return [provider('code_challenge_method', false, shown('code_challenge_method', method))]
  if (refusal === 'invalid_request' && !isPushed && !hasChallenge && authMethod === 'none')
    return [provider('pkce-asked', false, '–')]
  return [provider('request', false, error)]
}

/**
 * The answer that the browser is given, as an outside client would check it; what it does check is out of sight. A site
 * of ours tells by itself what it found, where the answer arrives.
 */
export function checkAuthorizationAnswer(exchange: ReadExchange, facts: ProviderFacts): Checked {
  const { answered, parameters, raw, clientId } = exchange
  if (!answered || !clientId || partyOfClient(clientId) !== 'client') return together()
  const sent = facts.state ?? parameters.get('state')
  const got = answered.get('state')
  const issuer = compare('trace', 'response-iss', 'iss', answered.get('iss'), raw.issuer)
  return sent === null && got === null
    ? { checks: [issuer], unmade: ['state'] }
    : { checks: [compare('trace', 'state', 'state', got, sent), issuer], unmade: [] }
}
