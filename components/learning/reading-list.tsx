import { textIn } from '@/lib/i18n/text-in'
import { type Locale, translator } from '@/lib/i18n/translator'
import type { Reader } from '@/lib/learning/find-visitor'
import { readings } from '@/lib/learning/readings'
import { learningPath } from '@/lib/paths'

/** The shelf: each reading with its length and, for a reader, whether it is finished. The whole row is the link. */
export function ReadingList(props: { roomId: string; locale: Locale; reader: Reader | null }) {
  const { roomId, locale, reader } = props
  const t = translator(locale, 'learning')
  return (
    <ol className="mt-3 space-y-3">
      {readings.map(reading => {
        const isFinished = reader?.finished.some(({ readingId }) => readingId === reading.id) ?? false
        return (
          <li
            key={reading.id}
            className={`relative border-l-8 bg-white px-6 py-4 shadow-sm ${isFinished ? 'border-accent' : 'border-accent/30'}`}
          >
            <h3 className="text-base leading-snug">
              <a
                href={learningPath(roomId, `/readings/${reading.id}`)}
                className="text-ink no-underline after:absolute after:inset-0 hover:underline"
              >
                {textIn(locale, reading.title)}
              </a>
            </h3>
            <p className="mt-1 text-sm text-muted">{textIn(locale, reading.summary)}</p>
            <p className="mt-2 flex flex-wrap gap-x-4 text-sm">
              <span>{t('home.minutes', { minutes: reading.minutes })}</span>
              {reader && (
                <span className={isFinished ? 'font-semibold text-accent-deep' : 'text-muted'}>
                  {isFinished && <span aria-hidden="true">✓ </span>}
                  {t(isFinished ? 'home.finished' : 'home.unread')}
                </span>
              )}
            </p>
          </li>
        )
      })}
    </ol>
  )
}
