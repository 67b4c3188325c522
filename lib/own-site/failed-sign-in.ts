import { sentences } from '@/lib/i18n/sentences'
import type { FailedSignInForm } from '@/lib/relying-party/sign-in-failure'

export const failedSignInForm: FailedSignInForm = {
  name: 'own-site/sign-in',
  fields: { form: { says: sentences('own-site.failed.reasons') } },
  notices: sentences(),
}
