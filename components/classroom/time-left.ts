/** How much of an item's time is left, in words. */
import { type Locale, translator } from '@/lib/i18n/translator'

export function leftText(locale: Locale, minutesLeft: number): string {
  const t = translator(locale, 'classroom')
  return minutesLeft < 0
    ? t('plan.over', { minutes: -minutesLeft })
    : t('plan.left', { minutes: minutesLeft })
}
