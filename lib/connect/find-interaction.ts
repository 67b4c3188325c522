import Keygrip from 'keygrip'
import { headers } from 'next/headers'
import { cache } from 'react'
import { findRoom } from '@/lib/rooms/find-room'
import type { Room } from '@/lib/rooms/room'
import { cookieOf } from '@/lib/web/cookie-of.mjs'
import { providerCookies } from './cookie-names'
import { cookieKeys } from './provider'
import { readSignIn, type SignIn } from './store'

export type { SignIn } from './store'

export type FoundInteraction =
  | { ok: true; signIn: SignIn }
  /** lost: not this browser's, or unknown; expired: an hour old; done: decided already. */
  | { ok: false; reason: 'lost' }
  | { ok: false; reason: 'expired' | 'done'; signIn: SignIn }

/** Read once a page, however many components ask. */
const readSignInOnce = cache(readSignIn)

/** The room of a page at connect, or null. An interaction's page has it from the one read that its layout shares. */
export async function findRoomOfPage(roomId: string, path: string): Promise<Room | null> {
  const uid = /\/connect\/interaction\/([\w-]+)/.exec(path)?.[1]
  const signIn = uid ? await readSignInOnce(roomId, uid) : null
  return signIn?.room ?? findRoom(roomId)
}

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
  const sent = (await headers()).get('cookie') ?? undefined
  const { interaction } = providerCookies()
  const signature = cookieOf(sent, `${interaction}.sig`) ?? ''
  const isOurs =
    cookieOf(sent, interaction) === uid &&
    new Keygrip(await cookieKeys()).verify(`${interaction}=${uid}`, signature)
  if (!isOurs) return { ok: false, reason: 'lost' }
  const signIn = await readSignInOnce(roomId, uid)
  if (!signIn) return { ok: false, reason: 'lost' }
  if (signIn.decision) return { ok: false, reason: 'done', signIn }
  if (signIn.expiresAt <= realNow) return { ok: false, reason: 'expired', signIn }
  return { ok: true, signIn }
}
