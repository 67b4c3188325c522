/** The checks of an exchange at the provider, with their results: those that it made, and those of its answer. */
import { checkClient } from './check-client'
import { checkAuthorizationAnswer, checkAuthorizationRequest, checkParameters } from './check-request'
import { checkTokenRequest } from './check-token-request'
import { type Checked, check, compare, shown, together } from './compare'
import type { ReadExchange } from './exchange'
import type { ProviderFacts } from './hop-context'

type CheckerOfPath = (exchange: ReadExchange, facts: ProviderFacts) => Checked | Promise<Checked>

/** A pushed request: who pushes proves itself first (RFC 9126 §2.1). */
function checkPush(exchange: ReadExchange, facts: ProviderFacts): Checked {
  const client = checkClient(exchange, facts)
  if (!client.isKnown) return client
  return together(client, { checks: checkParameters(exchange, facts, !facts.refusal) })
}

/** An access token that is shown (RFC 6750 §3.1). */
function checkUserinfo(_: ReadExchange, { refusal }: ProviderFacts): Checked {
  if (refusal === 'invalid_request')
    return together({ checks: [check('provider', 'request', false, shown('error', refusal))] })
  const isTooNarrow = refusal === 'insufficient_scope'
  return together({
    checks: [
      check('provider', 'access_token', !refusal || isTooNarrow),
      ...(isTooNarrow ? [check('provider', 'access_token-scope', false)] : []),
    ],
  })
}

/** RFC 7662 §2.2: of a token that is nobody's, or another's, nothing is told but that it is not active. */
function checkIntrospection(exchange: ReadExchange, facts: ProviderFacts): Checked {
  const client = checkClient(exchange, facts)
  if (!client.isKnown) return client
  const { refusal } = facts
  return together(client, {
    checks: [
      refusal
        ? check('provider', 'request', false, shown('error', refusal))
        : check('provider', 'token-active', exchange.json?.active === true),
    ],
  })
}

/** RFC 7009 §2.1, §2.2: a token that is not there any more is as good as revoked. */
function checkRevocation(exchange: ReadExchange, facts: ProviderFacts): Checked {
  const client = checkClient(exchange, facts)
  if (!client.isKnown) return client
  const { tokenClientId, clientId, refusal } = facts
  if (tokenClientId !== undefined)
    return together(client, {
      checks: [compare('provider', 'revocation-client', 'client_id', clientId, tokenClientId)],
    })
  return refusal
    ? together(client, { checks: [check('provider', 'request', false, shown('error', refusal))] })
    : together(client, { unmade: ['revocation-client'] })
}

/** OpenID Connect RP-Initiated Logout §2, §3; the client is known once its hint has been found to be genuine. */
function checkSignOut({ parameters }: ReadExchange, { refusal, clientId }: ProviderFacts): Checked {
  const hint = parameters.get('id_token_hint')
  const target = parameters.get('post_logout_redirect_uri')
  const isHintRight = clientId !== undefined
  return together({
    checks: [
      ...(hint ? [check('provider', 'id_token_hint', isHintRight)] : []),
      ...(!hint && refusal === 'invalid_client'
        ? [check('provider', 'client', false, shown('client_id', parameters.get('client_id')))]
        : []),
      ...(target && isHintRight
        ? [check('provider', 'post_logout_redirect_uri', !refusal, shown('post_logout_redirect_uri', target))]
        : []),
    ],
  })
}

const checkerOfPath: readonly [RegExp, CheckerOfPath][] = [
  [/^\/auth$/, (...of) => together(checkAuthorizationRequest(...of), checkAuthorizationAnswer(...of))],
  [/^\/auth\/[^/]+$/, checkAuthorizationAnswer],
  [/^\/request$/, checkPush],
  [/^\/token$/, checkTokenRequest],
  [/^\/userinfo$/, checkUserinfo],
  [/^\/introspection$/, checkIntrospection],
  [/^\/revocation$/, checkRevocation],
  [/^\/session\/end$/, checkSignOut],
  [
    /^\/session\/end\/confirm$/,
    (_, { refusal }) => together({ checks: [check('provider', 'xsrf', !refusal)] }),
  ],
  [
    /^\/\.well-known\//,
    ({ json, raw }) =>
      raw.status === 200
        ? together({ checks: [compare('trace', 'issuer', 'issuer', json?.issuer, raw.issuer)] })
        : together(),
  ],
]

/** What was checked of an exchange at that address; at most addresses nothing is. */
export const checkExchange = async (exchange: ReadExchange, facts: ProviderFacts): Promise<Checked> =>
  (await checkerOfPath.find(([shape]) => shape.test(exchange.raw.path))?.[1](exchange, facts)) ?? together()
