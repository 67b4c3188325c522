/** Checks with their results: what was checked, the outcome in a word, and what it protects against. */
import type { ReactNode } from 'react'
import { type Locale, translator } from '@/lib/i18n/translator'
import type { Check } from '@/lib/trace/hop'
import { checkName, checkText } from './flow-words'

export interface CheckListProps {
  locale: Locale
  checks: readonly Check[]
  beside?: (check: string) => ReactNode
}

export function CheckList({ locale, checks, beside }: CheckListProps) {
  const t = translator(locale, 'trace')
  return (
    <ul className="mt-1">
      {checks.map(({ name, ok, detail }) => {
        const guards = checkText(locale, name, 'guards')
        const stopped = ok ? undefined : checkText(locale, name, 'stopped')
        return (
          <li key={name} data-check={name} className="border-t border-line py-2">
            <span className={`font-semibold ${ok ? 'text-success' : 'text-error'}`}>
              <span aria-hidden="true">{ok ? '✓' : '✗'}</span> {t(ok ? 'page.passed' : 'page.failed')}
            </span>{' '}
            {checkName(locale, name)}
            {guards && (
              <span className="block max-w-[68ch] text-muted">
                <strong className="font-semibold">{t('page.guards')}:</strong> {guards}
              </span>
            )}
            {stopped && <strong className="block max-w-[68ch] text-error">{stopped}</strong>}
            {detail && (
              <code className="block font-mono text-sm break-all text-saffron-ink-soft">
                <span className="sr-only">{t('page.compared')}: </span>
                {detail}
              </code>
            )}
            {beside?.(name)}
          </li>
        )
      })}
    </ul>
  )
}
