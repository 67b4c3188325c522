import { type Locale, translator } from '@/lib/i18n/translator'
import { toThaiDigits } from '@/lib/identity'
import type { Step } from './steps'

/** A step of the manual in words: the manual writes its numbers in Thai digits. */
export function stepWords(
  locale: Locale,
  step: Step,
): { long: string; short: string; of: string; part: string } {
  const t = translator(locale, 'practice')
  const digits = (value: number) => (locale === 'th' ? toThaiDigits(String(value)) : String(value))
  const values = { step: digits(step.step), part: digits(step.part), of: digits(step.of) }
  return {
    long: t('bar.step', values),
    short: t('bar.stepShort', values),
    of: t('bar.stepOf', values),
    part: t('bar.part', values),
  }
}
