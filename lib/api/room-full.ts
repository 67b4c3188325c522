import { roomLimits } from '@/lib/rooms/limits'
import { Problem } from './problem'

const waysOut = {
  people: 'DELETE …/personas/{citizenId} takes one out; a reset, all that were added.',
  clients: 'DELETE …/clients/{client_id} takes one out.',
  faults: 'Spent ones count: DELETE …/faults takes all of them away, DELETE …/faults/{id} one.',
} as const satisfies Record<keyof typeof roomLimits, string>

/** The refusal of one more of what the room is full of: it names the limit and the way out. */
export const roomFull = (what: keyof typeof roomLimits): Problem =>
  new Problem('room-full', `At most ${roomLimits[what]} ${what} in a room. ${waysOut[what]}`)
