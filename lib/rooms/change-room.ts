import type { Locale } from '@/lib/i18n/translator'
import type { AskSetting } from '@/lib/sites/sites.mjs'
import type { AskHabit, Pace } from './room'
import { updateRoom } from './store'

/** What of a room can be changed while it is in use. */
export interface RoomChanges extends Partial<Record<AskSetting, AskHabit>> {
  label?: string | null
  locale?: Locale
  pace?: Pace
  /** Clients that send login_hint with a practice ID are signed in without a click. */
  autoApprove?: boolean
  /** Whom they sign in when they hint at nobody. */
  autoApproveAs?: string | null
  ownScope?: string
}

/** What is not named stays as it is. */
export const changeRoom = (roomId: string, changes: RoomChanges): Promise<void> => updateRoom(roomId, changes)
