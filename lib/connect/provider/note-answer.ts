import type Provider from 'oidc-provider'
import { errors, type KoaContextWithOIDC } from 'oidc-provider'
import { authenticationMethods } from '@/lib/trace/exchange'
import { noteFacts } from '@/lib/trace/hop-context'

interface KeptWithCode {
  nonce?: string
  codeChallenge?: string
  redirectUri?: string
}

/** What the trace's checks need of a code: what was asked when it was issued. */
export const factsOfCode = ({ nonce, codeChallenge, redirectUri }: KeptWithCode): KeptWithCode => ({
  ...(nonce === undefined ? {} : { nonce }),
  ...(codeChallenge === undefined ? {} : { codeChallenge }),
  ...(redirectUri === undefined ? {} : { redirectUri }),
})

/** Notes the truth about what was answered, before a fault bends it, for the trace's checks. */
export function noteAnswer(ctx: KoaContextWithOIDC): void {
  const { client, entities, params } = ctx.oidc ?? {}
  const code = entities?.AuthorizationCode
  const token = entities?.AccessToken ?? entities?.RefreshToken
  const authMethod = authenticationMethods.find(method => method === client?.clientAuthMethod)
  noteFacts({
    ...(client ? { clientId: client.clientId, authMethod } : {}),
    ...(typeof params?.state === 'string' ? { state: params.state } : {}),
    ...(code ? { code: { ...factsOfCode(code), isTheirs: true, isUsed: false } } : {}),
    ...(token ? { tokenClientId: token.clientId } : {}),
  })
}

/** What went wrong: of a push a wrong redirect_uri is answered as an invalid request (RFC 9126 §2.3), and stays what it is. */
const refusalOf = (error: errors.OIDCProviderError): string =>
  error instanceof errors.InvalidRedirectUri ? 'invalid_redirect_uri' : error.error

/** With which error the provider refused is told by its events alone: an answer may be another by the time it is sent. */
export function noteRefusals(provider: Provider): void {
  const note = (_ctx: KoaContextWithOIDC, error: errors.OIDCProviderError) =>
    noteFacts({ refusal: refusalOf(error) })
  provider.on('authorization.error', note)
  provider.on('pushed_authorization_request.error', note)
  provider.on('grant.error', note)
  provider.on('userinfo.error', note)
  provider.on('introspection.error', note)
  provider.on('revocation.error', note)
  provider.on('end_session.error', note)
  provider.on('end_session_confirm.error', note)
}
