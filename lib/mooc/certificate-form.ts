import { sentences } from '@/lib/i18n/sentences'
import type { FormDescription, Refused } from '@/lib/web/form-description'
import { parseCertificateCode } from './certificate-code'
import { parseTerm } from './search-term'
import type { VerifyOutcome } from './verify-certificate'

const longest = 100

/** Where a certificate is verified. What was typed is shown again, but for what could be somebody's number. */
export const certificateForm: FormDescription<{ code: Refused<VerifyOutcome> }, 'valid'> = {
  name: 'mooc/certificates',
  fields: {
    code: {
      says: sentences('mooc.certificates.slips'),
      keeps: typed =>
        parseCertificateCode(typed).ok || parseTerm(typed).ok ? typed.slice(0, longest) : null,
    },
  },
  notices: sentences('mooc.certificates.notices'),
}
