import { primary } from '@/components/ui/button'
import { type Locale, translator } from '@/lib/i18n/translator'
import type { Reader } from '@/lib/learning/find-visitor'
import { progressOf } from '@/lib/learning/progress'
import { readings } from '@/lib/learning/readings'
import { learningPath } from '@/lib/paths'

/** How far a reader has come, in words and as a row of books, and the way on. */
export function Progress(props: { roomId: string; locale: Locale; reader: Reader }) {
  const { roomId, locale, reader } = props
  const t = translator(locale, 'learning')
  const { done, minutes, next } = progressOf(reader.finished)
  return (
    <div className="mt-4">
      <p>{t('home.progress', { done: done.length, all: readings.length, minutes })}</p>
      <div aria-hidden="true" className="mt-2 flex max-w-sm gap-1">
        {readings.map(({ id }) => (
          <span
            key={id}
            className={`h-3 grow ${done.some(one => one.id === id) ? 'bg-accent' : 'bg-accent/20'}`}
          />
        ))}
      </div>
      {next ? (
        <p className="mt-6">
          <a href={learningPath(roomId, `/readings/${next.id}`)} className={primary}>
            {t('home.next')}
          </a>
        </p>
      ) : (
        <p className="mt-3 font-semibold text-accent-deep">{t('home.allDone')}</p>
      )}
    </div>
  )
}
