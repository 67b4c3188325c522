import { type Email, isSameEmail, parseEmail } from '@/lib/identity'
import type { Refused } from '@/lib/web/form-description'

export interface NewEmailRefusals {
  email?: Refused<ReturnType<typeof parseEmail>>
  emailConfirm?: { slip: 'empty' | 'different' }
}

export type ReadNewEmail = { ok: true; email: Email } | { ok: false; refusals: NewEmailRefusals }

/** อีเมลใหม่ and ยืนยันอีเมลใหม่ (manual part 2, step 3), the same in however many letters' cases. */
export function readNewEmail(form: { email?: string; emailConfirm?: string }): ReadNewEmail {
  const typed = form.email ?? ''
  const typedAgain = form.emailConfirm ?? ''
  const email = parseEmail(typed)
  const again = parseEmail(typedAgain)
  const refusals: NewEmailRefusals = {}
  if (!again.ok && again.slip === 'empty') refusals.emailConfirm = { slip: 'empty' }
  else if (!isSameEmail(typed, typedAgain)) refusals.emailConfirm = { slip: 'different' }
  if (!email.ok) return { ok: false, refusals: { ...refusals, email } }
  return refusals.emailConfirm ? { ok: false, refusals } : { ok: true, email: email.value }
}
