import { sentences } from '@/lib/i18n/sentences'
import type { FormDescription } from '@/lib/web/form-description'
import type { WishRefusals } from './wish'

/** What the choices may be refused for. Nothing typed is shown again: it may be anybody's number. */
export const askForm: FormDescription<WishRefusals> = {
  name: 'own-site/ask',
  fields: {
    max_age: { says: sentences('own-site.slips') },
    login_hint: { says: sentences('own-site.slips') },
  },
  notices: sentences(),
}
