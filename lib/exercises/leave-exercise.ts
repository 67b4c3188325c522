import { disarmFault } from '@/lib/faults/disarm-fault'
import { changeRun, readRunUnderWay } from './store'

/** Gives up the exercise that is under way: nothing of it goes wrong any more. */
export async function leaveExercise(roomId: string): Promise<void> {
  const run = await readRunUnderWay(roomId)
  if (!run) return
  for (const id of run.armed) await disarmFault(roomId, id)
  await changeRun(roomId, run.exercise, { isUnderWay: false })
}
