/** Each deed by the use cases of the word that it is about, room by room: a class of two hundred is no burst. */
import { isExerciseName } from '@/lib/exercises/exercises'
import { listExercises } from '@/lib/exercises/list-exercises'
import { nextExercise } from '@/lib/exercises/next-exercise'
import { armFault } from '@/lib/faults/arm-fault'
import { resetRoom } from '@/lib/lifecycle/reset-room'
import { findRoom } from '@/lib/rooms/find-room'
import { moveClock } from '@/lib/rooms/move-clock'
import type { Room } from '@/lib/rooms/room'
import type { Learner } from './board'
import type { Classroom } from './classroom'
import type { Deed, Done, Place, Told } from './deeds'
import { type ItemName, partOfItem } from './plans'
import { updateClass, updateSeats } from './store'
import { sendTrainersLetter } from './trainers-letter'

interface Doing {
  classroom: Classroom
  /** Of the deed in the class's history. */
  id: string
  deed: Deed
  targets: readonly Learner[]
  realNow: Date
}

/** Does it; what it armed, and where in the plan the class went on to, is given back for whoever takes it back. */
export async function doDeed({ classroom, id, deed, targets, realNow }: Doing): Promise<Omit<Done, 'seats'>> {
  const armed: Done['armed'] = []
  const seatIds = targets.map(({ seatId }) => seatId)
  const tell = (what: Told['what'], ids = seatIds) => {
    const hint: Told = { by: id, what }
    return updateSeats({ id: { in: ids } }, { hint: JSON.stringify(hint) })
  }
  const each = async (work: (room: Room, learner: Learner) => Promise<unknown>) => {
    for (const learner of targets) {
      const room = learner.roomId && (await findRoom(learner.roomId))
      if (room) await work(room, learner)
    }
  }
  switch (deed.do) {
    case 'hold':
      await updateClass(classroom.id, { held: JSON.stringify({ at: deed.at }) })
      break
    case 'release':
      await updateClass(classroom.id, { held: null })
      break
    case 'hint':
      await tell(typeof deed.hint === 'string' ? { words: deed.hint } : { step: deed.hint })
      break
    case 'next-exercise':
      if (deed.item !== null) {
        const to = await goOn(classroom, deed.item, realNow)
        const what = to && learnersTask(to)
        if (what) await tell(what)
        return to ? { armed, went: { to, from: classroom.place } } : { armed }
      }
      await each(async (room, { seatId }) => {
        const exercise = nextExercise(await listExercises(room))
        if (exercise) await tell({ exercise }, [seatId])
      })
      break
    case 'arm':
      await each(async room => {
        const outcome = await armFault(room.id, { fault: deed.fault, times: 1, where: {} }, realNow)
        if (outcome.ok) armed.push({ roomId: room.id, id: outcome.id })
      })
      break
    case 'next-day':
      await each(room => moveClock(room, { to: 'next-day' }, realNow))
      break
    case 'letter':
      await each(room => sendTrainersLetter(room, deed.words, realNow))
      break
    case 'reset':
      await each(room => resetRoom(room.id, realNow))
      break
  }
  return { armed }
}

/** The class is at that item of its plan from now on; null where the plan has no such item. */
async function goOn({ id, plan }: Classroom, at: number, realNow: Date): Promise<ItemName | null> {
  const item = plan.items[at]
  if (!item) return null
  const place: Place = { at, since: realNow.getTime() }
  await updateClass(id, { place: JSON.stringify(place) })
  return item.item
}

/** What a learner is told to do in an item; null where everybody looks at the screen. */
function learnersTask(item: ItemName): Told['what'] | null {
  const part = partOfItem(item)
  if (part) return { step: { part, step: 1 } }
  return isExerciseName(item) ? { exercise: item } : null
}
