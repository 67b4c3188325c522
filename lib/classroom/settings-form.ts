import { sentences } from '@/lib/i18n/sentences'
import { keepable } from '@/lib/identity/keepable'
import type { FormDescription } from '@/lib/web/form-description'
import type { TitleSlip } from './parse-title'

/** A class's settings, and its end. */
export const settingsForm: FormDescription<
  { title: { slip: TitleSlip }; confirm: { slip: 'not-confirmed' } },
  'saved' | 'rotated'
> = {
  name: 'classroom/settings',
  fields: {
    title: { says: sentences('classroom.open.slips'), keeps: keepable },
    confirm: { says: sentences('classroom.settings.slips') },
  },
  notices: sentences('classroom.settings.notices'),
}
