import type { KoaContextWithOIDC } from 'oidc-provider'
import { noteFacts } from '@/lib/trace/hop-context'

interface CodeFacts {
  nonce?: string
  codeChallenge?: string
  redirectUri?: string
}

/** What the trace's checks need of a code: what was asked when it was issued. */
export const factsOfCode = ({ nonce, codeChallenge, redirectUri }: CodeFacts): CodeFacts => ({
  ...(nonce === undefined ? {} : { nonce }),
  ...(codeChallenge === undefined ? {} : { codeChallenge }),
  ...(redirectUri === undefined ? {} : { redirectUri }),
})

/** Middleware inside the faults: notes the truth about what was answered, for the trace's checks. */
export async function noteAnswer(ctx: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> {
  await next()
  const { client, entities, route } = ctx.oidc ?? {}
  const code = entities?.AuthorizationCode
  const subject = route === 'userinfo' && ctx.status === 200 ? (ctx.body as { sub?: string })?.sub : undefined
  noteFacts({
    ...(client ? { clientId: client.clientId, authMethod: client.clientAuthMethod } : {}),
    ...(code ? { code: { ...factsOfCode(code), isGood: true } } : {}),
    ...(subject ? { subject } : {}),
  })
}
