import { sentences } from '@/lib/i18n/sentences'
import { keepableEmail, keepablePhone } from '@/lib/identity'
import type { FormDescription, Refused } from '@/lib/web/form-description'
import type { ContactRefusals } from './read-contact'
import type { SavedContact } from './save-contact'

const phone = { says: sentences('identity.slips.phone'), keeps: keepablePhone }

/** ข้อมูลส่วนตัว (manual part 2, step 7). */
export const contactForm: FormDescription<
  ContactRefusals & { form: Refused<SavedContact> },
  'cleared' | 'opened'
> = {
  name: 'seis/contact',
  fields: {
    form: { says: sentences('seis.profile.slips') },
    email: { says: sentences('identity.slips.email'), keeps: keepableEmail, check: 'email' },
    phone: { ...phone, check: 'phone' },
    fax: { ...phone, check: 'optional-phone' },
  },
  notices: sentences('seis.profile.notices'),
}
