import type { FieldSlip } from '@/components/ui/checked-form'
import { slipSentences } from '@/components/ui/slip-sentences'
import { type Locale, translator } from '@/lib/i18n/translator'
import type { Flash } from '@/lib/web/flash'

const kinds = {
  firstName: 'firstName',
  lastName: 'lastName',
  birthDay: 'birthDate',
  birthMonth: 'birthDate',
  birthYear: 'birthDate',
  laserCode: 'laserCode',
} as const

/** The slips of the proof of identity that the flash carries, in the order of the form. */
export function proofSlips(locale: Locale, flash: Flash): FieldSlip[] {
  const { errors = {}, details } = flash
  const whole = (['mismatch', 'guess-limit'] as const).find(name => name === errors.form)
  if (whole) return [{ field: '', text: translator(locale, 'seis')(`verify.${whole}`, details) }]
  return Object.entries(kinds).flatMap(([field, kind]) => {
    const text = slipSentences(locale, kind, details)[errors[field] ?? '']
    return text ? [{ field, text }] : []
  })
}
