import { takeShare } from '@/lib/limits/take-share'
import { rates } from '@/lib/rooms/limits'
import type { Seat } from './classroom'
import { findClassByCode } from './find-class'
import { roomOfSeat } from './join-class'
import { parseRejoinCode, rejoinDigest } from './rejoin-code'
import { readSeatByRejoin } from './store'
import { type TooOften, tooOften } from './too-often'

export type RejoinOutcome =
  | { ok: true; seat: Seat; roomId: string; rejoin: string }
  | { ok: false; slip: 'no-class' | 'no-seat' | 'removed' }
  | TooOften<'too-many-guesses'>

export interface RejoinWish {
  code: string
  /** As typed, as it stood in a link, or as this browser kept it. */
  rejoin: string
  /** Who asks, as lib/web/client-address knows it; empty: this machine. */
  address: string
}

/** The seat that a learner has, and its room: never a second one. Also in a class that takes nobody new, or is over. */
export async function rejoinClass(wish: RejoinWish, realNow = new Date()): Promise<RejoinOutcome> {
  const classroom = await findClassByCode(wish.code, realNow)
  if (!classroom) return { ok: false, slip: 'no-class' }
  const rejoin = parseRejoinCode(wish.rejoin)
  const seat = rejoin && (await readSeatByRejoin(classroom.id, rejoinDigest(rejoin)))
  if (!rejoin || !seat) {
    const share = await takeShare([[rates.wrongClassCodesOfAddress, wish.address]], realNow)
    return share.ok ? { ok: false, slip: 'no-seat' } : tooOften('too-many-guesses', share)
  }
  if (seat.removedAt) return { ok: false, slip: 'removed' }
  const { locale } = classroom
  const roomId = await roomOfSeat({ seatId: seat.id, nickname: seat.nickname, openedBy: null, locale })
  return { ok: true, seat, roomId, rejoin }
}
