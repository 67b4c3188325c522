import { armFault } from '@/lib/faults/arm-fault'
import { disarmFault } from '@/lib/faults/disarm-fault'
import { changePerson } from '@/lib/people/change-person'
import { firstPeople } from '@/lib/people/first-people'
import { listPeople, type PersonOfRoom } from '@/lib/people/list-people'
import { setPartAside } from '@/lib/progress/set-part-aside'
import { bangkokDay } from '@/lib/rooms/bangkok-day'
import { changeRoom } from '@/lib/rooms/change-room'
import { type Room, roomNow } from '@/lib/rooms/room'
import { type Exercise, type ExerciseName, exerciseOf, type Mode } from './exercises'
import { sendFalseLetter } from './false-letter'
import { putUnderWay, readRuns } from './store'

type Walk = NonNullable<Exercise['walk']>

export type BeginExerciseOutcome =
  | { ok: true; begins: Walk['begins'] | null; person: string | null }
  /** The room has lost that person, or can hold no more failures. */
  | { ok: false; slip: 'nobody' | 'full' }

/**
 * Prepares the room for an exercise: what another one armed is taken away, the person is as they were at first, the parts
 * of the manual that it walks begin anew, and what is to go wrong is armed for this person alone.
 */
export async function beginExercise(
  room: Room,
  exercise: ExerciseName,
  mode: Mode,
  realNow = new Date(),
): Promise<BeginExerciseOutcome> {
  const { walk } = exerciseOf(exercise)
  const person = walk && (await listPeople(room.id)).find(({ key }) => key === walk.person)
  if (walk && !person) return { ok: false, slip: 'nobody' }
  for (const id of (await readRuns(room.id)).flatMap(run => run.armed)) await disarmFault(room.id, id)
  const armed = walk && person ? await prepare(room, walk, person, realNow) : []
  if (!armed) return { ok: false, slip: 'full' }
  const doneAt = walk ? null : realNow
  await putUnderWay(room.id, { exercise, mode, begunAt: realNow, armed, doneAt, slips: 0, answer: null })
  return { ok: true, begins: walk?.begins ?? null, person: walk?.person ?? null }
}

/** The ids of what was armed; null where the room can hold no more. */
async function prepare(
  room: Room,
  walk: Walk,
  person: PersonOfRoom,
  realNow: Date,
): Promise<string[] | null> {
  const { citizenId } = person
  const first = firstPeople([], bangkokDay(roomNow(room, realNow))).find(({ key }) => key === walk.person)
  if (first) await changePerson(room.id, citizenId, { email: first.email, status: first.status })
  for (const part of partsOf(walk)) await setPartAside(room, part, realNow)
  // Whoever is known to ETDA Connect already would meet neither digits nor code.
  if (room.moocAsks !== 'every-time') await changeRoom(room.id, { moocAsks: 'every-time' })
  if (walk.letter) await sendFalseLetter(room, person, realNow)
  if (!walk.arms) return []
  const outcome = await armFault(room.id, { fault: walk.arms, times: 1, where: { citizenId } }, realNow)
  return outcome.ok ? [outcome.id] : null
}

/** The parts whose steps count, and the one in which it begins. */
const partsOf = ({ signs, begins }: Walk) =>
  new Set([
    begins === 'mooc' ? (1 as const) : (2 as const),
    ...signs.flatMap(sign => ('step' in sign ? [sign.part] : [])),
  ])
