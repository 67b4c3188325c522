import type { Room } from '@/lib/rooms/room'
import { type Part, partSteps } from './progress'
import { readProgress } from './read-progress'
import { forgetPart, keepPart } from './store'

/**
 * The next page of this part begins it anew, wherever it was left: what was under way is forgotten, a run that was done
 * stays done.
 */
export async function setPartAside(room: Room, part: Part, realNow = new Date()): Promise<void> {
  const { [part]: known } = await readProgress(room, realNow)
  if (!known) return
  const { ended } = known
  if (!ended) return forgetPart(room.id, part)
  await keepPart(room.id, { ...known, step: partSteps[part], state: 'done', slip: null, story: ended })
}
