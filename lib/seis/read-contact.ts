import { keepableEmail, keepablePhone, parseEmail, parsePhone } from '@/lib/identity'
import type { Contact } from './save-contact'

export type ReadContact =
  | { ok: true; contact: Contact }
  | { ok: false; errors: Record<string, string>; values: Record<string, string> }

/** The fields of ข้อมูลส่วนตัว that their owner may change. A fax is optional. */
export function readContact(form: Record<string, string>): ReadContact {
  const typed = { email: form.email ?? '', phone: form.phone ?? '', fax: form.fax ?? '' }
  const email = parseEmail(typed.email)
  const phone = parsePhone(typed.phone)
  const fax = typed.fax.trim() === '' ? ({ ok: true, value: null } as const) : parsePhone(typed.fax)
  if (email.ok && phone.ok && fax.ok)
    return { ok: true, contact: { email: email.value, phone: phone.value, fax: fax.value } }
  const errors: Record<string, string> = {}
  if (!email.ok) errors.email = email.slip
  if (!phone.ok) errors.phone = phone.slip
  if (!fax.ok) errors.fax = fax.slip
  const values = {
    ...keepableEmail('email', typed.email),
    ...keepablePhone('phone', typed.phone),
    ...keepablePhone('fax', typed.fax),
  }
  return { ok: false, errors, values }
}
