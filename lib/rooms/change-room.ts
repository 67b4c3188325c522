import type { Locale } from '@/lib/i18n/translator'
import type { AskHabit, Pace } from './room'
import { updateRoom } from './store'

/** What of a room can be changed while it is in use. */
export interface RoomChanges {
  label?: string | null
  locale?: Locale
  pace?: Pace
  /** Clients that send login_hint with a practice ID are signed in without a click. */
  autoApprove?: boolean
  moocAsks?: AskHabit
  learningAsks?: AskHabit
}

/** What is not named stays as it is. */
export const changeRoom = (roomId: string, changes: RoomChanges): Promise<void> => updateRoom(roomId, changes)
