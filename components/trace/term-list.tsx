/** Parameters, members or claims: each with its value, what it is, what would go wrong without it, and the rule. */
import type { ReactNode } from 'react'
import { type TermPlace, termText } from '@/lib/i18n/term-text'
import { type Locale, translator } from '@/lib/i18n/translator'
import { dayAndTime } from './flow-words'

export interface TermListProps {
  locale: Locale
  values: Record<string, unknown>
  /** Where these values stand, and for what client. */
  place: TermPlace
  /** What stands beside a value, e.g. a what-if. */
  beside?: (name: string) => ReactNode
}

const instants = new Set(['exp', 'iat', 'auth_time', 'nbf'])

export function TermList({ locale, values, place, beside }: TermListProps) {
  const t = translator(locale, 'trace')
  return (
    <dl className="mt-1">
      {Object.entries(values).map(([name, value]) => {
        const meaning = termText(locale, name, 'is', place)
        const without = termText(locale, name, 'without', place)
        const exact = termText(locale, name, 'exact', place)
        return (
          <div
            key={name}
            data-term={name}
            data-explained={meaning !== undefined}
            className="border-t border-line py-2"
          >
            <dt className="flex flex-wrap items-baseline gap-x-3">
              <code className="font-mono text-sm font-semibold">{name}</code>
              <code className="font-mono text-sm break-all whitespace-pre-wrap text-saffron-ink-soft">
                {valueText(locale, name, value)}
              </code>
            </dt>
            <dd className="max-w-measure">
              {meaning ?? t('page.unexplained')}
              {without && (
                <span className="block text-muted">
                  <strong className="font-semibold">{t('page.without')}:</strong> {without}
                </span>
              )}
              {exact && (
                <span className="block text-sm text-muted">
                  <strong className="font-semibold">{t('page.exact')}:</strong>{' '}
                  {exact.replaceAll(/ (?=§|\d)/g, '\u00a0')}
                </span>
              )}
              {beside?.(name)}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

function valueText(locale: Locale, name: string, value: unknown): string {
  if (typeof value === 'number' && instants.has(name))
    return `${value} (${dayAndTime(locale, new Date(value * 1000))})`
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value)
}
