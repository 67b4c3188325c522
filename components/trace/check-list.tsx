/** Checks with their results, by who made them: what was checked, the outcome in a word, what it protects against. */
import type { ReactNode } from 'react'
import { type Locale, translator } from '@/lib/i18n/translator'
import { checkRow, isSource, type UnmadeCheck } from '@/lib/trace/checks'
import { type Check, type Checker, checkers } from '@/lib/trace/hop'
import { checkText, dayAndTime, ruleText } from './flow-words'

export interface CheckListProps {
  locale: Locale
  checks: readonly Check[]
  unmade: readonly UnmadeCheck[]
  /** Whoever is to make the checks that the trace recomputed is an outside site. */
  isOutside: boolean
  beside?: (check: string) => ReactNode
}

export function CheckList({ locale, checks, unmade, isOutside, beside }: CheckListProps) {
  const t = translator(locale, 'trace')
  return (
    <>
      {checksByMaker(checks).map(([by, made]) => (
        <section key={by} data-by={by} className="mt-3">
          <p className="font-semibold">{t(`page.by.${by}`)}</p>
          <p className="max-w-measure text-sm text-muted">
            {t(`page.byMeans.${by}`)} {by === 'trace' && isOutside && t('page.byMeans.outside')}
          </p>
          <ul className="mt-1">
            {made.map(check => (
              <Row key={check.name} locale={locale} check={check} beside={beside?.(check.name)} />
            ))}
          </ul>
        </section>
      ))}
      {unmade.length > 0 && (
        <section className="mt-3">
          <p className="font-semibold">{t('page.unmade')}</p>
          <ul className="mt-1">
            {unmade.map(name => (
              <li key={name} data-unmade={name} className="max-w-measure border-t border-line py-2">
                {t(`unmade.${name}`)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** Those that somebody acted on stand before those that the trace recomputed. */
export const checksByMaker = (checks: readonly Check[]): [Checker, Check[]][] =>
  checkers
    .map((by): [Checker, Check[]] => [by, checks.filter(check => check.by === by)])
    .filter(([, made]) => made.length > 0)

interface RowProps {
  locale: Locale
  check: Check
  beside: ReactNode
}

function Row({ locale, check: { name, ok, detail }, beside }: RowProps) {
  const t = translator(locale, 'trace')
  const row = checkRow(name)
  return (
    <li data-check={name} className="border-t border-line py-2">
      <span className={`font-semibold ${ok ? 'text-success' : 'text-error'}`}>
        <span aria-hidden="true">{ok ? '✓' : '✗'}</span> {t(ok ? 'page.passed' : 'page.failed')}
      </span>{' '}
      {checkText(locale, name, 'is')}
      <span className="block max-w-measure text-muted">
        <strong className="font-semibold">{t('page.guards')}:</strong> {checkText(locale, name, 'guards')}
      </span>
      {!ok && (
        <strong className="block max-w-measure text-error">{checkText(locale, name, 'stopped')}</strong>
      )}
      <span className="block max-w-measure text-sm text-muted">
        {ruleText(locale, row)} · {t('page.computedFrom')}{' '}
        {row.from.map(from => (isSource(from) ? t(`sources.${from}`) : from)).join(', ')}
      </span>
      {detail && (
        <code className="block font-mono text-sm break-all text-saffron-ink-soft">
          <span className="sr-only">{t('page.compared')}: </span>
          {withLocalTimes(locale, detail)}
        </code>
      )}
      {beside}
    </li>
  )
}

/** The clock of a token is UTC; beside it, the time that the rest of the page shows. */
const withLocalTimes = (locale: Locale, detail: string): string =>
  detail.replaceAll(
    /\d{4}-\d\d-\d\dT[\d:.]{8,12}Z/g,
    time => `${time} (${dayAndTime(locale, new Date(time))})`,
  )
