import { sentences } from '@/lib/i18n/sentences'
import type { FormDescription, NoFields } from '@/lib/web/form-description'

/** What the room's home tells of its own buttons. */
export const roomHomeForm: FormDescription<NoFields, 'reset' | 'clock' | 'sign-on'> = {
  name: 'room',
  fields: {},
  notices: sentences('practice.notices'),
}
