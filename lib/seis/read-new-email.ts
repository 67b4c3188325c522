import { type Email, keepableEmail, parseEmail } from '@/lib/identity'

export type ReadNewEmail =
  | { ok: true; email: Email }
  | { ok: false; errors: Record<string, string>; values: Record<string, string> }

/** อีเมลใหม่ and ยืนยันอีเมลใหม่ (manual part 2, step 3), the same in however many letters' cases. */
export function readNewEmail(form: Record<string, string>): ReadNewEmail {
  const typed = form.email ?? ''
  const typedAgain = form.emailConfirm ?? ''
  const email = parseEmail(typed)
  const again = parseEmail(typedAgain)
  const errors: Record<string, string> = {}
  if (!email.ok) errors.email = email.slip
  if (typedAgain.trim() === '') errors.emailConfirm = 'empty'
  else if (email.ok && !(again.ok && again.value === email.value)) errors.emailConfirm = 'different'
  if (email.ok && Object.keys(errors).length === 0) return { ok: true, email: email.value }
  const values = { ...keepableEmail('email', typed), ...keepableEmail('emailConfirm', typedAgain) }
  return { ok: false, errors, values }
}
