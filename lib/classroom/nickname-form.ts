import { sentences } from '@/lib/i18n/sentences'
import { keepable } from '@/lib/identity/keepable'
import type { FormDescription, Refused } from '@/lib/web/form-description'
import type { RenameOutcome } from './rename-seat'

/** A learner's own nickname, on the room's home. */
export const nicknameForm: FormDescription<{ nickname: Refused<RenameOutcome> }, 'renamed'> = {
  name: 'classroom/nickname',
  fields: { nickname: { says: sentences('classroom.room.slips'), keeps: keepable } },
  notices: sentences('classroom.room.notices'),
}
