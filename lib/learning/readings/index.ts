import { clearMinutes } from './clear-minutes'
import { oneSignIn } from './one-sign-in'
import { plainLetters } from './plain-letters'
import type { Reading } from './reading'
import { sharedDevices } from './shared-devices'
import { whatToShare } from './what-to-share'

export type { Reading } from './reading'

/** In the order of the shelf. */
export const readings: readonly Reading[] = [
  oneSignIn,
  sharedDevices,
  whatToShare,
  plainLetters,
  clearMinutes,
]

export const findReading = (id: string): Reading | null => readings.find(reading => reading.id === id) ?? null
