import { type Email, parseEmail } from '@/lib/identity'
import type { Refused } from '@/lib/web/form-description'

export interface NewEmailRefusals {
  email?: Refused<ReturnType<typeof parseEmail>>
  emailConfirm?: { slip: 'empty' | 'different' }
}

export type ReadNewEmail = { ok: true; email: Email } | { ok: false; refusals: NewEmailRefusals }

/** อีเมลใหม่ and ยืนยันอีเมลใหม่ (manual part 2, step 3), the same in however many letters' cases. */
export function readNewEmail(form: { email?: string; emailConfirm?: string }): ReadNewEmail {
  const typedAgain = form.emailConfirm ?? ''
  const email = parseEmail(form.email ?? '')
  const again = parseEmail(typedAgain)
  const refusals: NewEmailRefusals = {}
  if (typedAgain.trim() === '') refusals.emailConfirm = { slip: 'empty' }
  else if (email.ok && !(again.ok && again.value === email.value))
    refusals.emailConfirm = { slip: 'different' }
  if (!email.ok) return { ok: false, refusals: { ...refusals, email } }
  return refusals.emailConfirm ? { ok: false, refusals } : { ok: true, email: email.value }
}
