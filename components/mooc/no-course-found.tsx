import { type Locale, translator } from '@/lib/i18n/translator'
import { panel } from './look'

export function NoCourseFound({ locale }: { locale: Locale }) {
  const t = translator(locale, 'mooc')
  return (
    <div className={`${panel} mt-4 text-center`}>
      <svg
        viewBox="0 0 96 72"
        width="96"
        height="72"
        aria-hidden="true"
        focusable="false"
        className="mx-auto"
        fill="none"
        stroke="var(--mooc-deep)"
        strokeWidth="3"
        strokeLinecap="round"
      >
        <circle cx="40" cy="32" r="22" fill="var(--mooc-soft)" />
        <path d="m56 48 20 18M32 32h16" />
      </svg>
      <p className="mt-3 text-lg font-semibold">{t('catalogue.empty')}</p>
      <p className="text-muted">{t('catalogue.emptyHelp')}</p>
    </div>
  )
}
