import type Provider from 'oidc-provider'
import type { KoaContextWithOIDC } from 'oidc-provider'
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

/** Middleware inside the faults: notes the truth about what was answered, for the trace's checks. */
export async function noteAnswer(ctx: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> {
  await next()
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

/** With which error the provider refused is told by its events alone: an answer may be another by the time it is sent. */
export function noteRefusals(provider: Provider): void {
  const note = (_ctx: KoaContextWithOIDC, { error }: { error: string }) => noteFacts({ refusal: error })
  provider.on('authorization.error', note)
  provider.on('pushed_authorization_request.error', note)
  provider.on('grant.error', note)
  provider.on('userinfo.error', note)
  provider.on('introspection.error', note)
  provider.on('revocation.error', note)
  provider.on('end_session.error', note)
  provider.on('end_session_confirm.error', note)
}
