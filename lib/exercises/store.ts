/** The exercises of each room. The one that is under way is asked for with every page of a site. */
import { z } from 'zod'
import { database } from '@/lib/db/client'
import { oneOf } from '@/lib/db/columns'
import { isOwnerGone } from '@/lib/db/errors'
import { columns, type ReadBy } from '@/lib/db/row'
import { readRow } from '@/lib/db/statement'
import { type ExerciseName, isExerciseName, modes } from './exercises'
import type { Run } from './judge'

const row = columns('ExerciseRun', {
  roomId: 'not read',
  exercise: 'text',
  mode: 'text',
  begunAt: 'time',
  isUnderWay: 'boolean',
  armed: 'text',
  doneAt: 'time',
  slips: 'number',
  answer: 'text',
  passedAt: 'time',
})
type Row = ReadBy<typeof row>

const ArmedShape = z.array(z.string())

/** None of a name that an older table had: nobody can do it any more. */
const runOf = ({ exercise, mode, armed, ...rest }: Row): Run[] =>
  isExerciseName(exercise)
    ? [
        {
          ...rest,
          exercise,
          mode: oneOf(modes, mode, 'ExerciseRun.mode'),
          armed: ArmedShape.parse(JSON.parse(armed)),
        },
      ]
    : []

/** The one that is under way, or null. */
export async function readRunUnderWay(roomId: string): Promise<Run | null> {
  const found = await readRow`
    SELECT ${row} FROM "ExerciseRun" WHERE "roomId" = ${roomId} AND "isUnderWay" = ${true}`
  return (found && runOf(found)[0]) ?? null
}

/** Of every exercise that was ever begun in the room. */
export async function readRuns(roomId: string): Promise<Run[]> {
  const rows = await database().exerciseRun.findMany({ where: { roomId } })
  return rows.flatMap(({ roomId: _, ...rest }) => runOf(rest))
}

/** What was passed in any of those rooms. */
export async function readPassed(
  roomIds: readonly string[],
): Promise<{ roomId: string; exercise: ExerciseName }[]> {
  const rows = await database().exerciseRun.findMany({
    where: { roomId: { in: [...roomIds] }, passedAt: { not: null } },
    select: { roomId: true, exercise: true },
  })
  return rows.flatMap(({ roomId, exercise }) => (isExerciseName(exercise) ? [{ roomId, exercise }] : []))
}

/** From here on this one is under way, anew, and no other. When it was passed before stays. */
export async function putUnderWay(roomId: string, run: Omit<Run, 'passedAt' | 'isUnderWay'>): Promise<void> {
  const { exercise, ...rest } = { ...run, armed: JSON.stringify(run.armed), isUnderWay: true }
  const key = { roomId_exercise: { roomId, exercise } }
  try {
    await database().$transaction([
      database().exerciseRun.updateMany({ where: { roomId }, data: { isUnderWay: false, armed: '[]' } }),
      database().exerciseRun.upsert({
        where: key,
        create: { roomId, exercise, ...rest },
        update: rest,
      }),
    ])
  } catch (error) {
    if (!isOwnerGone(error)) throw error
  }
}

/** Changes a run that is under way; false where it is not any more. */
export async function changeRun(
  roomId: string,
  exercise: ExerciseName,
  changes: Partial<Pick<Run, 'doneAt' | 'slips' | 'answer' | 'passedAt' | 'isUnderWay'>>,
): Promise<boolean> {
  const where = { roomId, exercise, isUnderWay: true }
  return (await database().exerciseRun.updateMany({ where, data: changes })).count === 1
}
