import { type Locale, translator } from '@/lib/i18n/translator'
import type { Flash } from '@/lib/web/flash'

const typing = ['empty', 'wrong-length', 'not-digits'] as const
const own = [
  'wrong',
  'expired',
  'superseded',
  'used',
  'no-code',
  'wait',
  'no-sends-left',
  'not-asked',
] as const

/** The sentence for the slip of the one-time code that the flash carries, or null. */
export function otpSlipText(locale: Locale, flash: Flash, reference: string): string | null {
  const slip = flash.errors?.otp
  const plain = typing.find(name => name === slip)
  if (plain) return translator(locale, 'identity')(`slips.otp.${plain}`)
  const name = own.find(candidate => candidate === slip)
  return name ? translator(locale, 'connect')(`otp.slips.${name}`, { reference, ...flash.details }) : null
}
