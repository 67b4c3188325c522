import { bangkokDay } from '@/lib/rooms/bangkok-day'
import { type Room, roomNow } from '@/lib/rooms/room'
import { aStory, type Mode, type Part } from './progress'
import { readProgress } from './read-progress'
import { keepPart } from './store'

/**
 * A part is begun anew, in the mode that was chosen, at its first step: the page that follows changes nothing of it any
 * more. A run that was done stays done beside it.
 */
export async function beginPart(room: Room, part: Part, mode: Mode, realNow = new Date()): Promise<void> {
  const { [part]: known } = await readProgress(room, realNow)
  const at = realNow.getTime()
  await keepPart(room.id, {
    ...{ part, step: 1, state: 'at', slip: null, since: realNow },
    roomDay: bangkokDay(roomNow(room, realNow)),
    story: { ...aStory(mode, at), steps: [{ step: 1, at }] },
    ended: known?.ended ?? null,
  })
}
