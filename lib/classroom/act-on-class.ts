import { takeShare } from '@/lib/limits/take-share'
import { rates } from '@/lib/rooms/limits'
import { opaque, randomName } from '@/lib/secrets/secrets'
import { boardOf, type Learner } from './board'
import type { Classroom } from './classroom'
import { asksFirst, type Deed } from './deeds'
import { doDeed } from './do-deed'
import { addEvent, finishEvent, readBoardRows, readEvent } from './store'
import { type TooOften, tooOften } from './too-often'
import { wakeBoard } from './watch-board'

export interface ActWish {
  deed: Deed
  /** Everybody, whoever is stuck at this moment, or those seats. */
  to: 'all' | 'stuck' | readonly number[]
  /** Of the form that was sent: sent twice, it is done once. A program's call has none. */
  key?: string
}

export type ActOutcome =
  | { ok: true; affected: number; undo: string | null }
  | { ok: false; slip: 'nobody' }
  | TooOften<'too-many-deeds'>

/** Does something to a class, or to some of it, once however often it is asked for, and keeps it in the history. */
export async function actOnClass(
  classroom: Classroom,
  { deed, to, key }: ActWish,
  realNow = new Date(),
): Promise<ActOutcome> {
  const { learners } = boardOf(await readBoardRows(classroom.id), classroom, realNow)
  const targets = learners.filter(learner => isMeant(learner, to))
  // A hold and a place in the plan are the class's: whoever joins later waits too.
  const isOfClass =
    deed.do === 'hold' || deed.do === 'release' || (deed.do === 'next-exercise' && deed.item !== null)
  if (targets.length === 0 && !isOfClass) return { ok: false, slip: 'nobody' }
  const share = await takeShare([[rates.deedsOfClass, classroom.id]], realNow)
  if (!share.ok) return tooOften('too-many-deeds', share)
  const id = (await opaque('class-deed', classroom.id, key || randomName(20)))
    .replace(/[-_]/g, 'x')
    .slice(0, 20)
  const undo = deed.do === 'release' || asksFirst.includes(deed.do) ? null : id
  const seats = targets.map(({ number }) => number)
  const { id: classId, expiresAt } = classroom
  const event = { id, classId, at: realNow, deed: deed.do, data: { seats, armed: [] }, expiresAt }
  if (!(await addEvent(event))) {
    const before = await readEvent(classId, id)
    return { ok: true, affected: before?.data.seats.length ?? 0, undo }
  }
  const done = await doDeed({ classroom, id, deed, targets, realNow })
  await finishEvent(id, { seats, ...done })
  wakeBoard(classId)
  return { ok: true, affected: seats.length, undo }
}

const isMeant = ({ isRemoved, isStuck, number, roomId }: Learner, to: ActWish['to']): boolean =>
  !isRemoved && roomId !== null && (to === 'all' || (to === 'stuck' ? isStuck : to.includes(number)))
