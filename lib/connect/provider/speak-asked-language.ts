import type { KoaContextWithOIDC } from 'oidc-provider'
import { askedLocale, askedLocaleCookie } from '@/lib/i18n/translator'
import { interactionPath } from '@/lib/paths'
import { cookieHeader } from '@/lib/web/cookie-header'
import { roomOfRequest } from './room-of-request'

/**
 * The language that a client asks for (`ui_locales`, OpenID Connect Core §3.1.2.1) goes with the interaction that it
 * began, in a cookie at that address alone: what the reader chose for themselves stays theirs, and comes first.
 */
export function speakAskedLanguage(ctx: KoaContextWithOIDC): void {
  const room = roomOfRequest.get(ctx.req)
  const { uid } = ctx.oidc?.entities?.Interaction ?? {}
  const value = askedLocale(ctx.oidc?.params?.ui_locales)
  if (!room || !uid || !value || ctx.oidc.route !== 'authorization') return
  ctx.response.append(
    'set-cookie',
    cookieHeader({ name: askedLocaleCookie, value, path: interactionPath(room.id, uid) }),
  )
}
