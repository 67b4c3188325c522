import { sentences } from '@/lib/i18n/sentences'
import type { FormDescription, Refused } from '@/lib/web/form-description'
import type { PlaySceneOutcome } from './play-scene'

/** The button of a scene. */
export const scenesForm: FormDescription<{ form: Refused<PlaySceneOutcome, 'no-room'> }> = {
  name: 'scenes',
  fields: { form: { says: sentences('scenes.slips') } },
  notices: sentences(),
}
