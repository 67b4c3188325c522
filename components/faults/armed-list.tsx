/** What is armed in the room, what of it has happened, and the way to take it away. */

import { secondary } from '@/components/ui/button'
import { WithName } from '@/components/ui/with-name'
import type { ArmedFault } from '@/lib/faults/list-faults'
import { wordsOf } from '@/lib/faults/words'
import { type Locale, translator } from '@/lib/i18n/translator'
import { formatClockTime } from '@/lib/identity'

export interface ArmedListProps {
  locale: Locale
  faults: ArmedFault[]
  /** Names of people by practice ID. */
  names: Record<string, string>
  /** Where the forms post to. */
  disarmAction: string
}

export function ArmedList({ locale, faults, names, disarmAction }: ArmedListProps) {
  const t = translator(locale, 'faults')
  return (
    <section aria-labelledby="armed" className="mt-8">
      <h2 id="armed" className="text-lg">
        {t('page.armed')}
      </h2>
      {faults.length === 0 && <p className="mt-2 text-muted">{t('page.none')}</p>}
      {/* Before the list, which may be hundreds long. */}
      {faults.length > 1 && (
        <form method="post" action={disarmAction} className="mt-3">
          <button type="submit" className={secondary}>
            {t('page.disarmAll')}
          </button>
        </form>
      )}
      <ul className="mt-3 grid gap-3">
        {faults.map(({ id, fault, where, timesLeft, firedAt }) => {
          const { title } = wordsOf(locale, fault)
          const whom = [
            where.citizenId && (names[where.citizenId] ?? where.citizenId),
            where.client_id,
            where.site,
            where.userAgent,
          ]
          const last = firedAt.at(-1)
          return (
            <li
              key={id}
              className="flex flex-wrap items-center gap-x-6 gap-y-2 border-2 border-dashed border-saffron-ink-soft bg-white p-4"
            >
              <div className="min-w-0 flex-1 basis-64">
                <h3 className="text-base">{title}</h3>
                <p className="text-sm">
                  {timesLeft > 0 ? t('page.waiting', { count: timesLeft }) : t('page.spent')} ·{' '}
                  {last
                    ? t('page.fired', { count: firedAt.length, time: formatClockTime(last, 'seconds') })
                    : t('page.neverFired')}
                </p>
                {whom.some(Boolean) && (
                  <p className="text-sm text-muted">
                    <WithName sentence={name => t('page.onlyFor', { whom: name })}>
                      {whom.filter(Boolean).join(' · ')}
                    </WithName>
                  </p>
                )}
              </div>
              <form method="post" action={disarmAction}>
                <input type="hidden" name="id" value={id} />
                <button
                  type="submit"
                  aria-label={t('page.disarmThis', { fault: title })}
                  className="min-h-11 border-2 border-ink/60 bg-white px-4"
                >
                  {t('page.disarm')}
                </button>
              </form>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
