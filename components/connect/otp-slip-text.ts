import { slipSentences } from '@/components/ui/slip-sentences'
import { type Locale, translator } from '@/lib/i18n/translator'
import type { Flash } from '@/lib/web/flash'

const own = [
  'wrong',
  'expired',
  'superseded',
  'used',
  'no-code',
  'wait',
  'no-sends-left',
  'letter-limit',
  'too-many-letters',
  'not-asked',
] as const

/** The sentence for the slip of the one-time code that the flash carries, or null. */
export function otpSlipText(locale: Locale, flash: Flash, reference: string): string | null {
  const slip = flash.errors?.otp
  if (!slip) return null
  const name = own.find(candidate => candidate === slip)
  if (name) return translator(locale, 'connect')(`otp.slips.${name}`, { reference, ...flash.details })
  return slipSentences(locale, 'otp')[slip] ?? null
}
