/** What a slip was and what to do about it, in words. */
import { type Locale, translator } from '@/lib/i18n/translator'
import { leftTooEarly } from './report'

export function slipWords(locale: Locale, slip: string): { was: string; mend: string } {
  const t = translator(locale, 'classroom')
  if (slip === leftTooEarly) return { was: t('summary.leftEarly'), mend: t('summary.mendLeftEarly') }
  const words = translator(locale, 'progress')
  const [was, now] = [`slips.${slip}.was`, `slips.${slip}.now`]
  return { was: words.has(was) ? words(was) : slip, mend: words.has(now) ? words(now) : '' }
}
