import { sentences } from '@/lib/i18n/sentences'
import type { FailedSignInForm } from '@/lib/relying-party/sign-in-failure'

export const failedSignInForm: FailedSignInForm = {
  name: 'learning/sign-in',
  fields: { form: { says: sentences('learning.failed.reasons') } },
  notices: sentences(),
}
