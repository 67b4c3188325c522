import { redirect } from 'next/navigation'
import { findInteraction, type Interaction } from '@/lib/connect/interaction/find-interaction'
import type { Locale } from '@/lib/i18n/translator'
import { interactionPath } from '@/lib/paths'
import type { Room } from '@/lib/rooms/room'
import { readerLocale } from '@/lib/web/reader'

export type InteractionParams = Promise<{ room: string; uid: string }>

/** What every page of an interaction begins with: the room, the interaction of this browser, the language. */
export async function openInteraction(
  params: InteractionParams,
): Promise<{ room: Room; interaction: Interaction; locale: Locale }> {
  const { room: roomId, uid } = await params
  const found = await findInteraction(roomId, uid)
  if (!found.ok) redirect(interactionPath(roomId, uid, '/ended'))
  const { interaction } = found
  return { room: interaction.room, interaction, locale: readerLocale(interaction.room) }
}
