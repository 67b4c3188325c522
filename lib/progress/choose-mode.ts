import type { Room } from '@/lib/rooms/room'
import type { Mode, Part } from './progress'
import { keepPart, readPart } from './store'

/** From here on the run that is under way goes on in another mode. Never as a test, which begins at the beginning. */
export async function chooseMode(room: Room, part: Part, mode: Exclude<Mode, 'test'>): Promise<void> {
  const known = await readPart(room.id, part)
  if (!known || known.state === 'done' || known.story.mode === mode) return
  await keepPart(room.id, { ...known, story: { ...known.story, mode } })
}
