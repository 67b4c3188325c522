import { noteSighting } from '@/lib/progress/note-sighting'
import type { Progress } from '@/lib/progress/progress'
import type { Room } from '@/lib/rooms/room'
import { readRefusals } from '@/lib/web/flash'
import { sight } from './sight'
import type { Step } from './steps'

/** The practice layer sees a page of the manual being shown: what is known of that part of the manual now. */
export const watchPage = async (room: Room, path: string, step: Step): Promise<Progress> =>
  noteSighting(room, sight(path, step, await readRefusals()))
