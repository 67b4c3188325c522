import { type Locale, translator } from '@/lib/i18n/translator'
import { roomPath } from '@/lib/paths'

/**
 * Said before every form that asks for somebody's data: practice data only, and the card that has them. With
 * scripts the card opens over the page (bar.browser.ts), so that a half-filled form stays.
 */
export function PracticeOnly(props: { locale: Locale; roomId: string; className?: string }) {
  const t = translator(props.locale, 'identity')
  return (
    <div className={`text-sm ${props.className ?? 'mb-5 text-muted'}`}>
      <p>{t('onlyPractice')}</p>
      <a
        href={`${roomPath(props.roomId)}/cards/turn`}
        data-opens="card"
        className="inline-flex min-h-11 items-center text-accent-deep"
      >
        {t('openCard')}
      </a>
    </div>
  )
}
