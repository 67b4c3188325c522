import type { KoaContextWithOIDC } from 'oidc-provider'
import { whoWithoutClick } from '@/lib/connect/interaction/begin-interaction'
import { interactionPath } from '@/lib/paths'
import { roomOfRequest } from './room-of-request'

/**
 * Where a room, or a scene, signs somebody in without a click, the browser goes past the menu. Not by the address that
 * the provider is given for an interaction, which is its cookie's path as well: whoever cannot be signed in so
 * goes on at the menu.
 */
export async function straightToApproval(ctx: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> {
  await next()
  const room = roomOfRequest.get(ctx.req)
  const { uid } = ctx.oidc?.entities?.Interaction ?? {}
  if (!room || !uid || ctx.response.get('location') !== interactionPath(room.id, uid)) return
  if (whoWithoutClick(room, { ...ctx.oidc.params, client_id: ctx.oidc.client?.clientId }))
    ctx.set('location', interactionPath(room.id, uid, '/approve'))
}
