/** On paper alone: that it is of a simulation, as every page on the screen says. */
import { type Locale, translator } from '@/lib/i18n/translator'

export function PaperHead({ locale }: { locale: Locale }) {
  const t = translator(locale, 'site')
  return (
    <p className="hidden print:block">
      {t('product')} · {t('simulated')}
    </p>
  )
}
