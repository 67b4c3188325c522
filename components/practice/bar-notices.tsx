/** What the practice layer has to say of this page beside its advice: that something is switched on, and where a failure is explained. */
import type { ArmedFault } from '@/lib/faults/list-faults'
import { wordsOf } from '@/lib/faults/words'
import { type Locale, translator } from '@/lib/i18n/translator'
import { faultsPath, tracePath } from '@/lib/paths'
import { isFailurePage } from '@/lib/practice/failure-page'
import type { Room } from '@/lib/rooms/room'

export interface BarNoticesProps {
  room: Pick<Room, 'id'>
  locale: Locale
  path: string
  /** What is switched on and has not happened, but for what an exercise keeps to itself. */
  armed: readonly ArmedFault[]
}

export function BarNotices({ room, locale, path, armed }: BarNoticesProps) {
  const t = translator(locale, 'trace')
  return (
    <>
      {isFailurePage(path) && (
        <section
          aria-label={t('page.stoppedHere.title')}
          className="practice-guide"
          data-testid="failure-notice"
        >
          <p>
            {t('page.stoppedHere.text')} <a href={tracePath(room.id)}>{t('page.stoppedHere.open')}</a>
          </p>
        </section>
      )}
      {armed.length > 0 && <Armed room={room} locale={locale} path={path} armed={armed} />}
    </>
  )
}

function Armed({ room, locale, path, armed }: BarNoticesProps) {
  const t = translator(locale, 'faults')
  const [first, ...others] = armed
  if (!first) return null
  const { title } = wordsOf(locale, first.fault)
  const words =
    others.length === 0 ? t('page.bar.one', { fault: title }) : t('page.bar.many', { count: armed.length })
  return (
    <section aria-label={words} className="practice-guide" data-testid="armed-notice">
      {others.length === 0 ? (
        <form method="post" action={faultsPath(room.id, '/disarm')} data-stays="" className="practice-armed">
          <p>{words}</p>
          <input type="hidden" name="id" value={first.id} />
          <input type="hidden" name="back" value={path} />
          <button
            type="submit"
            className="practice-button"
            aria-label={t('page.disarmThis', { fault: title })}
          >
            {t('page.bar.off')}
          </button>
        </form>
      ) : (
        <p>
          {words} <a href={faultsPath(room.id)}>{t('page.bar.all')}</a>
        </p>
      )}
    </section>
  )
}
