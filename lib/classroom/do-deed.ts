/** Each deed by the use cases of the word that it is about, room by room: a class of two hundred is no burst. */
import { listExercises } from '@/lib/exercises/list-exercises'
import { nextExercise } from '@/lib/exercises/next-exercise'
import { armFault } from '@/lib/faults/arm-fault'
import { resetRoom } from '@/lib/lifecycle/reset-room'
import { findRoom } from '@/lib/rooms/find-room'
import { moveClock } from '@/lib/rooms/move-clock'
import type { Room } from '@/lib/rooms/room'
import type { Learner } from './board'
import type { Classroom } from './classroom'
import type { Deed, Done, Told } from './deeds'
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

/** Does it; what it armed is given back, for whoever takes it back. */
export async function doDeed({ classroom, id, deed, targets, realNow }: Doing): Promise<Done['armed']> {
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
  return armed
}
