import type { KoaContextWithOIDC } from 'oidc-provider'
import { signOutOf } from '@/lib/connect/oidc-provider-internals'
import { nobodyToSignOutPage } from './provider-pages'

/**
 * A sign-out by a site that outlived the session here: the provider would go on by a script of its own on a page
 * without a word. This says that nobody is remembered, and goes on by a button, with scripts or without.
 */
export function explainEmptySignOut(ctx: KoaContextWithOIDC): void {
  const { oidc } = ctx
  if (oidc?.route !== 'end_session' || ctx.status !== 200 || oidc.session?.accountId) return
  const { xsrf } = signOutOf(oidc.session)
  if (xsrf) nobodyToSignOutPage(ctx, { action: oidc.urlFor('end_session_confirm'), xsrf })
}
