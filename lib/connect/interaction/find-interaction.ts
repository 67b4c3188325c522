import { cache } from 'react'
import { cookieKeys, providerCookies } from '@/lib/connect/cookies'
import { interactionUidOf } from '@/lib/connect/oidc-provider-internals'
import { findRoom } from '@/lib/rooms/find-room'
import type { Room } from '@/lib/rooms/room'
import { requestHeader } from '@/lib/web/current-request.mjs'
import { type Interaction, readInteraction } from './store'

export type { Interaction } from './store'

export type FoundInteraction =
  | { ok: true; interaction: Interaction }
  /** lost: not this browser's, or unknown; expired: an hour old; done: decided already. */
  | { ok: false; reason: 'lost' }
  | { ok: false; reason: 'expired' | 'done'; interaction: Interaction }

/** Read once a page, however many components ask. */
const readInteractionOnce = cache(readInteraction)

async function interactionOfPage(roomId: string, path: string): Promise<Interaction | null> {
  const uid = /\/connect\/interaction\/([\w-]+)/.exec(path)?.[1]
  return uid ? readInteractionOnce(roomId, uid) : null
}

/** The room of a page at connect, or null. An interaction's page has it from the one read that its layout shares. */
export const findRoomOfPage = async (roomId: string, path: string): Promise<Room | null> =>
  (await interactionOfPage(roomId, path))?.room ?? findRoom(roomId)

/** The citizen id that was typed in the sign-in which a page is of, or null. */
export const whomPageIsAbout = async (roomId: string, path: string): Promise<string | null> =>
  (await interactionOfPage(roomId, path))?.citizenId ?? null

/**
 * The interaction `uid`, if it is this browser's: the provider's signed interaction cookie must name it, so
 * that somebody who saw the address on a projector cannot go on with it.
 */
export async function findInteraction(
  roomId: string,
  uid: string,
  realNow = new Date(),
): Promise<FoundInteraction> {
  // Of several with one name the first is the one at this address (RFC 6265 §5.4).
  const name = providerCookies().interaction
  if (interactionUidOf(requestHeader('cookie'), { name, keys: await cookieKeys() }) !== uid)
    return { ok: false, reason: 'lost' }
  const interaction = await readInteractionOnce(roomId, uid)
  if (!interaction) return { ok: false, reason: 'lost' }
  if (interaction.decision) return { ok: false, reason: 'done', interaction }
  if (interaction.expiresAt <= realNow) return { ok: false, reason: 'expired', interaction }
  return { ok: true, interaction }
}
