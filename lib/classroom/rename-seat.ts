import { changeRoom } from '@/lib/rooms/change-room'
import { findRoomOfSeat } from '@/lib/rooms/find-room-of-seat'
import type { Seat } from './classroom'
import { type NicknameSlip, parseNickname } from './parse-nickname'
import { renameSeat as rename } from './store'
import { wakeBoard } from './watch-board'

export type RenameOutcome = { ok: true } | { ok: false; slip: NicknameSlip | 'nickname-taken' }

/** Gives a seat another nickname, chosen by its learner or by the trainer; the learner's room bears it too. */
export async function renameSeat(seat: Pick<Seat, 'id' | 'classId'>, typed: string): Promise<RenameOutcome> {
  const parsed = parseNickname(typed)
  if (!parsed.ok) return parsed
  if (!(await rename(seat.id, parsed.value))) return { ok: false, slip: 'nickname-taken' }
  const roomId = await findRoomOfSeat(seat.id)
  if (roomId) await changeRoom(roomId, { label: parsed.value })
  wakeBoard(seat.classId)
  return { ok: true }
}
