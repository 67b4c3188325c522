import type { KoaContextWithOIDC } from 'oidc-provider'
import { isConsumed } from '@/lib/connect/oidc-provider-internals'
import { noteFacts } from '@/lib/trace/hop-context'
import { factsOfCode } from './note-answer'

/**
 * A code is dead after an exchange that its own, authenticated client got wrong: stricter than RFC 6749
 * §4.1.2, and as RFC 9700 §2.1 would like it. Another client's attempt does not burn it.
 */
export async function burnCodeAfterFailedExchange(ctx: KoaContextWithOIDC): Promise<void> {
  const { oidc } = ctx
  if (oidc?.route !== 'token' || ctx.status !== 400 || !oidc.client || isFromStranger(ctx)) return
  const { grant_type: grantType, code: value } = oidc.params ?? {}
  if (grantType !== 'authorization_code' || typeof value !== 'string') return
  const code = await oidc.provider.AuthorizationCode.find(value)
  // A code that was used already stays: a second use must still be seen, and its tokens die (RFC 6749 §4.1.2).
  const isUsed = code !== undefined && isConsumed(code)
  const isTheirs = code?.clientId === oidc.client.clientId
  if (code) noteFacts({ code: { ...factsOfCode(code), isTheirs: isTheirs && !code.isExpired, isUsed } })
  if (code && isTheirs && !isUsed) await code.destroy()
}

/** A page of an origin that is not the client's is refused before the client has proved itself. */
const isFromStranger = (ctx: KoaContextWithOIDC): boolean =>
  ctx.get('origin') !== '' && !ctx.response.get('access-control-allow-origin')
