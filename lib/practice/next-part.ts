import type { Part } from '@/lib/progress/progress'
import type { RoomProgress } from '@/lib/progress/read-progress'

/** What only the second part mends (manual part 1, step 4). */
const leadsToSecond = ['digits.no-email', 'digits.bad-email']

/**
 * Which part is the one to do now: the one that was worked at last, the second where the first cannot go on without it,
 * else the first that was not begun; null where both are done. Pure.
 */
export function nextPart({ 1: first, 2: second }: RoomProgress): Part | null {
  const isOpen = (progress: typeof first) => progress !== null && progress.state !== 'done'
  if (first?.slip && leadsToSecond.includes(first.slip) && second?.state !== 'done') return 2
  if (isOpen(first) && isOpen(second)) return (first?.since ?? 0) > (second?.since ?? 0) ? 1 : 2
  if (isOpen(second)) return 2
  if (first?.state !== 'done') return 1
  return second ? null : 2
}
