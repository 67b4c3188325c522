import type { KoaContextWithOIDC } from 'oidc-provider'
import { hintedCitizenId, isWithoutClick } from '@/lib/connect/interaction/begin-interaction'
import { interactionPath } from '@/lib/paths'
import { roomOfRequest } from './room-of-request'

/**
 * Where a room, or a scene, signs in without a click whom the client hints at, the browser goes past the menu. Not by the address
 * that the provider is given for an interaction, which is its cookie's path as well: whoever cannot be signed in so
 * goes on at the menu.
 */
export async function straightToApproval(ctx: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> {
  await next()
  const room = roomOfRequest.get(ctx.req)
  const { uid } = ctx.oidc?.entities?.Interaction ?? {}
  if (!room || !isWithoutClick(room, ctx.oidc?.client?.clientId)) return
  if (!uid || ctx.response.get('location') !== interactionPath(room.id, uid)) return
  if (hintedCitizenId(ctx.oidc.params?.login_hint))
    ctx.set('location', interactionPath(room.id, uid, '/approve'))
}
