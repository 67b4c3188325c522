import { sentences } from '@/lib/i18n/sentences'
import { keepable } from '@/lib/identity/keepable'
import type { FormDescription, Refused } from '@/lib/web/form-description'
import type { RenameOutcome } from './rename-seat'

/** What the trainer does about one seat. */
export const trainersSeatForm: FormDescription<
  { nickname: Refused<RenameOutcome> },
  'renamed' | 'removed' | 'returned' | 'lowered'
> = {
  name: 'classroom/seat',
  fields: { nickname: { says: sentences('classroom.room.slips'), keeps: keepable } },
  notices: sentences('classroom.seat.notices'),
}
