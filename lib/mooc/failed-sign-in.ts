import { sentences } from '@/lib/i18n/sentences'
import type { FailedSignInForm } from '@/lib/relying-party/sign-in-failure'

export const failedSignInForm: FailedSignInForm = {
  name: 'mooc/sign-in',
  fields: { form: { says: sentences('mooc.failed.reasons') } },
  notices: sentences(),
}
