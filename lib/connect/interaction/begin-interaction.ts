import type { Client, Interaction as ProviderInteraction } from 'oidc-provider'
import { scopesTold } from '@/lib/connect/people/claims'
import type { OwnScope } from '@/lib/connect/people/own-claims'
import { parseCitizenId } from '@/lib/identity'
import type { Room } from '@/lib/rooms/room'
import { isSceneClient } from '@/lib/sites/scene-client.mjs'
import { addInteraction, type NewInteraction } from './store'

export type { NewInteraction } from './store'

/**
 * What our own pages need of a new interaction, so that they read one row and not the provider's.
 * With a live session (and no prompt=login) the person is proven already and the pages start at consent.
 */
export function describeInteraction(
  roomId: string,
  interaction: ProviderInteraction,
  { client, room, own }: { client: Client | undefined; room: Room | undefined; own: OwnScope | null },
): NewInteraction {
  const redirectUri = String(interaction.params.redirect_uri ?? '')
  const redirectHost = /^https?:/.test(redirectUri) ? new URL(redirectUri).host : null
  const startsAtConsent = interaction.prompt.name === 'consent' && interaction.session?.accountId
  return {
    roomId,
    uid: interaction.uid,
    clientId: String(interaction.params.client_id),
    // Who asks, in words: the registered name, else the host that will be told.
    clientName: client?.clientName ? String(client.clientName) : redirectHost,
    scope: scopesTold(String(interaction.params.scope ?? 'openid'), interaction.params.claims, own),
    // Only where somebody is signed in without a click: else a hint is not believed to be anybody's number.
    citizenId: room ? whoWithoutClick(room, interaction.params) : null,
    personId: startsAtConsent ? interaction.session?.accountId : null,
    provenAt: startsAtConsent ? new Date() : null,
    expiresAt: new Date(interaction.exp * 1000),
  }
}

/** Keeps it for the pages, where somebody has to press. A hint is worth nothing there, for whoever it named could not be signed in by it. */
export const beginInteraction = (interaction: NewInteraction): Promise<boolean> =>
  addInteraction({ ...interaction, citizenId: null })

/** Whether whom a client hints at is signed in without a click: where the room says so, and in a scene, which nobody presses through. */
export const isWithoutClick = (room: Pick<Room, 'autoApprove'>, clientId: unknown): boolean =>
  room.autoApprove || isSceneClient(clientId)

/** Whom a request signs in without a click: whom it hints at, else whom the room names for that; or nobody. */
export const whoWithoutClick = (
  room: Pick<Room, 'autoApprove' | 'autoApproveAs'>,
  { client_id, login_hint }: { client_id?: unknown; login_hint?: unknown },
): string | null =>
  isWithoutClick(room, client_id)
    ? (hintedCitizenId(login_hint) ?? (room.autoApprove ? room.autoApproveAs : null))
    : null

/** The practice ID in `login_hint` (OpenID Connect Core §3.1.2.1), or null. */
function hintedCitizenId(hint: unknown): string | null {
  const parsed = typeof hint === 'string' ? parseCitizenId(hint) : null
  return parsed?.ok ? parsed.value : null
}
