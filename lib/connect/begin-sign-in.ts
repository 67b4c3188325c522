import type { ClientMetadata, Interaction, KoaContextWithOIDC } from 'oidc-provider'
import { env } from '@/lib/env'
import { parseCitizenId } from '@/lib/identity'
import { interactionPath, publicUrl } from '@/lib/paths'
import { clientOriginCookie } from '@/lib/web/names.mjs'
import { scopesTold } from './claims'
import { interactionLifetimeSeconds } from './lifetimes'
import { roomOfRequest } from './room-of-request'
import { addSignIn } from './store'

/**
 * Keeps what our own pages need of a new interaction, so that they read one row and not the provider's.
 * With a live session (and no prompt=login) the person is proven already and the pages start at consent.
 * A client on another origin is remembered in a cookie: consent's form may end there (CSP form-action).
 */
export async function beginSignIn(
  roomId: string,
  interaction: Interaction,
  { client, ctx }: { client: ClientMetadata; ctx: KoaContextWithOIDC },
): Promise<void> {
  const redirectUri = String(interaction.params.redirect_uri ?? '')
  const redirectHost = /^https?:/.test(redirectUri) ? new URL(redirectUri).host : null
  const room = roomOfRequest.get(ctx.req)
  const startsAtConsent = interaction.prompt.name === 'consent' && interaction.session?.accountId
  await addSignIn({
    roomId,
    uid: interaction.uid,
    clientId: String(interaction.params.client_id),
    // Who asks, in words: the registered name, else the host that will be told.
    clientName: client?.clientName ? String(client.clientName) : redirectHost,
    scope: scopesTold(String(interaction.params.scope ?? 'openid'), interaction.params.claims),
    // Only where the room signs in without a click: else a hint is not believed to be anybody's number.
    citizenId: room?.autoApprove ? hintedCitizenId(interaction.params.login_hint) : null,
    personId: startsAtConsent ? interaction.session?.accountId : null,
    provenAt: startsAtConsent ? new Date() : null,
    expiresAt: new Date(interaction.exp * 1000),
  })
  if (!redirectHost) return
  const { origin } = new URL(redirectUri)
  if (origin === env().APP_ORIGIN) return
  ctx.cookies.set(clientOriginCookie, origin, {
    path: new URL(publicUrl(interactionPath(roomId, interaction.uid))).pathname,
    httpOnly: true,
    sameSite: 'lax',
    signed: false,
    maxAge: interactionLifetimeSeconds * 1000,
  })
}

/** The practice ID in `login_hint` (OpenID Connect Core §3.1.2.1), or null. */
function hintedCitizenId(hint: unknown): string | null {
  const parsed = typeof hint === 'string' ? parseCitizenId(hint) : null
  return parsed?.ok ? parsed.value : null
}
