import { parseEmail, parsePhone } from '@/lib/identity'
import type { Refused } from '@/lib/web/form-description'
import type { Contact } from './save-contact'

export interface ContactRefusals {
  email?: Refused<ReturnType<typeof parseEmail>>
  phone?: Refused<ReturnType<typeof parsePhone>>
  fax?: Refused<ReturnType<typeof parsePhone>>
}

export type ReadContact = { ok: true; contact: Contact } | { ok: false; refusals: ContactRefusals }

/** The fields of ข้อมูลส่วนตัว that their owner may change. A fax is optional. */
export function readContact(form: { email?: string; phone?: string; fax?: string }): ReadContact {
  const email = parseEmail(form.email ?? '')
  const phone = parsePhone(form.phone ?? '')
  const typedFax = parsePhone(form.fax ?? '')
  const isWithoutFax = !typedFax.ok && typedFax.slip === 'empty'
  const fax = isWithoutFax ? ({ ok: true, value: null } as const) : typedFax
  if (email.ok && phone.ok && fax.ok)
    return { ok: true, contact: { email: email.value, phone: phone.value, fax: fax.value } }
  const refusals: ContactRefusals = {}
  if (!email.ok) refusals.email = email
  if (!phone.ok) refusals.phone = phone
  if (!fax.ok) refusals.fax = fax
  return { ok: false, refusals }
}
