import { type ArmedFault, listFaults } from '@/lib/faults/list-faults'
import type { Room } from '@/lib/rooms/room'
import type { Run } from './judge'

/**
 * What is switched on in a room and has not happened, but for what the exercise under way has armed: that is for the
 * learner to meet. Costs a room without armed failures nothing.
 */
export async function armedBeside(
  { id, armedFaults }: Pick<Room, 'id' | 'armedFaults'>,
  exercise: Pick<Run, 'armed' | 'doneAt'> | null,
): Promise<ArmedFault[]> {
  if (armedFaults === 0) return []
  const hidden = exercise && !exercise.doneAt ? exercise.armed : []
  return (await listFaults(id)).filter(fault => fault.timesLeft > 0 && !hidden.includes(fault.id))
}
