import { slipSentences } from '@/components/ui/slip-sentences'
import { type Locale, translator } from '@/lib/i18n/translator'
import type { Flash } from '@/lib/web/flash'

const userCodeSlips = [
  'not-in-register',
  'retired',
  'register-down',
  'wait',
  'no-sends-left',
  'letter-limit',
  'guess-limit',
  'too-many-letters',
] as const
const passwordSlips = ['wrong', 'expired', 'superseded', 'used', 'locked', 'guess-limit', 'no-code'] as const

/** The sentence for the user code's slip that the flash carries, or null. */
export function userCodeSlipText(locale: Locale, flash: Flash): string | null {
  const slip = flash.errors?.userCode
  if (!slip) return null
  const own = userCodeSlips.find(name => name === slip)
  if (own) return translator(locale, 'seis')(`signIn.slips.${own}`, flash.details)
  return slipSentences(locale, 'citizenId')[slip] ?? null
}

/** The same of the password; `reference` is that of the password last sent. */
export function passwordSlipText(locale: Locale, flash: Flash, reference: string): string | null {
  const slip = flash.errors?.password
  if (!slip) return null
  const own = passwordSlips.find(name => name === slip)
  if (own) return translator(locale, 'seis')(`signIn.slips.${own}`, { reference, ...flash.details })
  return slipSentences(locale, 'otp')[slip] ?? null
}
