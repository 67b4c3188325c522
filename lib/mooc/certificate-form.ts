import { sentences } from '@/lib/i18n/sentences'
import type { FormDescription, Refused } from '@/lib/web/form-description'
import { parseCertificateCode } from './certificate-code'
import type { VerifyOutcome } from './verify-certificate'

/** Where a certificate is verified. Only what is a code is shown again: anything else could be somebody's number. */
export const certificateForm: FormDescription<{ code: Refused<VerifyOutcome> }, 'valid'> = {
  name: 'mooc/certificates',
  fields: {
    code: {
      says: sentences('mooc.certificates.slips'),
      keeps: typed => (parseCertificateCode(typed).ok ? typed : null),
    },
  },
  notices: sentences('mooc.certificates.notices'),
}
