import { takeShare } from '@/lib/limits/take-share'
import { rates } from '@/lib/rooms/limits'
import { opaque } from '@/lib/secrets/secrets'
import type { Seat } from './classroom'
import { findClassByCode } from './find-class'
import { roomOfSeat, whyNotNow } from './join-class'
import { parseRejoinCode, rejoinDigest } from './rejoin-code'
import { readSeatByRejoin, updateSeats } from './store'
import { type TooOften, tooOften } from './too-often'
import { wakeBoard } from './watch-board'

export type RejoinOutcome =
  | { ok: true; seat: Seat; roomId: string; rejoin: string }
  | { ok: false; slip: 'no-class' | 'no-seat' | 'removed' | 'closed' | 'low-disk' }
  | TooOften<'too-many-guesses' | 'too-many-joins'>

export interface RejoinWish {
  code: string
  /** As typed, as it stood in a link, or as this browser kept it. */
  rejoin: string
  /** Who asks, as lib/web/client-address knows it; empty: this machine. */
  address: string
}

/**
 * The seat that a learner has, and its room: never a second one. Also in a class that takes nobody new, or is over; but
 * a card that nobody has come by yet opens a room, as joining does, and not in a class that is over.
 */
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
  const refusal = seat.preparedAt && (await whyNotNow(classroom, wish.address, realNow))
  if (refusal) return refusal
  const { locale } = classroom
  const openedBy = seat.preparedAt && wish.address ? await opaque('opened-by', wish.address) : null
  const roomId = await roomOfSeat({ seatId: seat.id, nickname: seat.nickname, openedBy, locale })
  if (seat.preparedAt) {
    await updateSeats({ id: seat.id, preparedAt: { not: null } }, { preparedAt: null, joinedAt: realNow })
    wakeBoard(classroom.id)
  }
  return { ok: true, seat, roomId, rejoin }
}
