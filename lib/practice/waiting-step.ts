/** The page of a site that the learner left for the inbox or a card. Pure. */
import { isPlainPath } from '@/lib/rooms/path-in-room'
import { isStep, placeOf } from '@/lib/sites/place-of.mjs'

const longestPath = 300

/** The path kept in the `step` cookie by the front door, if it is a page of this room's sites; else null. */
export function waitingStep(roomId: string, kept: string | undefined): string | null {
  if (!kept || kept.length >= longestPath) return null
  const place = placeOf(kept)
  const isPlain = place && isPlainPath(place.rest)
  return isPlain && place.roomId === roomId && isStep(place) ? kept : null
}
