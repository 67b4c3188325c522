import { openRoom } from '@/lib/lifecycle/open-room'
import { isDiskLow } from '@/lib/limits/disk-floor'
import { takeShare } from '@/lib/limits/take-share'
import { findRoomOfSeat } from '@/lib/rooms/find-room-of-seat'
import { diskFloor, rates } from '@/lib/rooms/limits'
import { digest, opaque, randomName } from '@/lib/secrets/secrets'
import type { Classroom } from './classroom'
import { findClassByCode } from './find-class'
import { drawNickname } from './nicknames'
import { rejoinCode, rejoinDigest } from './rejoin-code'
import { addSeat, readSeatByJoinKey } from './store'
import { type TooOften, tooOften } from './too-often'
import { wakeBoard } from './watch-board'

export interface JoinWish {
  code: string
  /** Of the form that was sent: sent twice, it is one seat. A program's call has none. */
  key?: string
  /** Chosen, and parsed; else one is drawn. */
  nickname?: string
  /** Who asks, as lib/web/client-address knows it; empty: this machine. */
  address: string
}

export interface Joined {
  seatId: string
  number: number
  nickname: string
  roomId: string
  /** By which its learner comes back from another browser. */
  rejoin: string
}

export type JoinOutcome =
  | { ok: true; joined: Joined }
  | { ok: false; slip: 'no-class' | 'closed' | 'locked' | 'full' | 'nickname-taken' | 'low-disk' }
  | TooOften<'too-many-joins'>

/** Of a thousand names two hundred may be taken. */
const attempts = 40

/** Gives a learner the next seat of a class, a nickname, and a room of their own. */
export async function joinClass(wish: JoinWish, realNow = new Date()): Promise<JoinOutcome> {
  const classroom = await findClassByCode(wish.code, realNow)
  if (!classroom) return { ok: false, slip: 'no-class' }
  const joinKey = digest(wish.key || randomName(20))
  const before = await readSeatByJoinKey(classroom.id, joinKey)
  if (before) return { ok: true, joined: await withRoom(classroom, before, null) }
  const refusal = await whyNot(classroom, wish.address, realNow)
  if (refusal) return refusal
  const id = randomName(20)
  const seat = { id, joinKey, rejoinDigest: rejoinDigest(await rejoinCode(id)), joinedAt: realNow }
  for (let attempt = 0; attempt < attempts; attempt++) {
    const nickname = wish.nickname ?? drawNickname(classroom.locale)
    const number = await addSeat(wish.code, { ...seat, nickname }, realNow)
    if (number === null) return { ok: false, slip: await whyFull(wish.code, realNow) }
    const openedBy = wish.address ? await opaque('opened-by', wish.address) : null
    if (number !== 'taken')
      return { ok: true, joined: await withRoom(classroom, { id, number, nickname }, openedBy) }
    const other = await readSeatByJoinKey(classroom.id, joinKey)
    if (other) return { ok: true, joined: await withRoom(classroom, other, openedBy) }
    if (wish.nickname) return { ok: false, slip: 'nickname-taken' }
  }
  throw new Error(`No nickname was free in class ${classroom.id}`)
}

async function whyNot(
  classroom: Classroom,
  address: string,
  realNow: Date,
): Promise<Extract<JoinOutcome, { ok: false }> | null> {
  // Who is told that it is over is not told that it is locked.
  if (classroom.state === 'open' && classroom.joining === 'locked') return { ok: false, slip: 'locked' }
  return whyNotNow(classroom, address, realNow)
}

/** Why a class opens nobody a room at this moment; null where it does, which is counted. */
export async function whyNotNow(
  { state }: Classroom,
  address: string,
  realNow: Date,
): Promise<{ ok: false; slip: 'closed' | 'low-disk' } | TooOften<'too-many-joins'> | null> {
  if (state === 'closed') return { ok: false, slip: 'closed' }
  if (await isDiskLow(diskFloor)) return { ok: false, slip: 'low-disk' }
  const share = await takeShare([[rates.joinsOfAddress, address]], realNow)
  return share.ok ? null : tooOften('too-many-joins', share)
}

/** Since it was looked at, the class may have been locked, closed or deleted, or the last seat been given. */
async function whyFull(code: string, realNow: Date): Promise<'no-class' | 'closed' | 'locked' | 'full'> {
  const now = await findClassByCode(code, realNow)
  if (!now) return 'no-class'
  if (now.state === 'closed') return 'closed'
  return now.joining === 'locked' ? 'locked' : 'full'
}

/** The seat with its room, which is opened where nobody has: whoever opens it second finds it there. */
async function withRoom(
  classroom: Classroom,
  { id, number, nickname }: { id: string; number: number; nickname: string },
  openedBy: string | null,
): Promise<Joined> {
  const roomId = await roomOfSeat({ seatId: id, nickname, openedBy, locale: classroom.locale })
  wakeBoard(classroom.id)
  return { seatId: id, number, nickname, roomId, rejoin: await rejoinCode(id) }
}

/** The room of a seat; a new one where its first was deleted, or never came to be. */
export async function roomOfSeat(wish: {
  seatId: string
  nickname: string
  openedBy: string | null
  locale: Classroom['locale']
}): Promise<string> {
  const known = await findRoomOfSeat(wish.seatId)
  if (known) return known
  try {
    const { seatId, locale, openedBy, nickname } = wish
    return (await openRoom({ seatId, locale, openedBy, label: nickname })).id
  } catch (error) {
    const other = await findRoomOfSeat(wish.seatId)
    if (other) return other
    throw error
  }
}
