import { sentences } from '@/lib/i18n/sentences'
import { keepableEmail } from '@/lib/identity'
import type { FormDescription } from '@/lib/web/form-description'
import type { NewEmailRefusals } from './read-new-email'

/** Manual part 2, step 3: where the password is to go. */
export const newEmailForm: FormDescription<NewEmailRefusals> = {
  name: 'seis/new-email',
  fields: {
    email: { says: sentences('identity.slips.email'), keeps: keepableEmail, check: 'email' },
    emailConfirm: { says: sentences('seis.email.slips'), keeps: keepableEmail, check: 'same-email-as:email' },
  },
  notices: sentences(),
}
