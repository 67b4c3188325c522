/** What was done to the class, the newest first, and the way back from it. */
import type { PastDeed } from '@/lib/classroom/deeds'
import { itemTitle } from '@/lib/classroom/plan-words'
import { type Locale, translator } from '@/lib/i18n/translator'
import { formatClockTime } from '@/lib/identity'
import { classroomPath } from '@/lib/paths'

export function DeedList(props: { locale: Locale; classId: string; deeds: readonly PastDeed[] }) {
  const { locale, classId, deeds } = props
  const t = translator(locale, 'classroom')
  return (
    <section aria-labelledby="deeds">
      <h2 id="deeds" className="mt-4 text-lg">
        {t('act.history')}
      </h2>
      {deeds.length === 0 && <p>{t('act.noHistory')}</p>}
      <ol className="divide-y divide-line" data-testid="deeds">
        {deeds.map(({ id, at, deed, data, affected, isUndone, mayBeUndone }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 py-2">
            <span>
              <span className="digits">{formatClockTime(at)}</span>{' '}
              {data.went
                ? t('plan.wentTo', { title: itemTitle(locale, data.went.to) })
                : t(`act.deeds.${deed}`)}{' '}
              · {t('board.people', { count: affected })}
              {isUndone && ` · ${t('act.undone')}`}
            </span>
            {mayBeUndone && (
              <form method="post" action={classroomPath(classId, '/deeds/undo')}>
                <input type="hidden" name="deed" value={id} />
                <button type="submit" className="min-h-11 px-3 underline" data-testid="undo">
                  {t('act.undo')}
                </button>
              </form>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
