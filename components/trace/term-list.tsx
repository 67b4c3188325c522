/** Parameters, members or claims: each with its value, what it is, and what would go wrong without it. */
import type { ReactNode } from 'react'
import { type Locale, translator } from '@/lib/i18n/translator'
import { dayAndTime, termText } from './flow-words'

export interface TermListProps {
  locale: Locale
  values: Record<string, unknown>
  /** What stands beside a value, e.g. a what-if. */
  beside?: (name: string) => ReactNode
}

const instants = new Set(['exp', 'iat', 'auth_time', 'nbf'])

export function TermList({ locale, values, beside }: TermListProps) {
  const t = translator(locale, 'trace')
  return (
    <dl className="mt-1">
      {Object.entries(values).map(([name, value]) => {
        const meaning = termText(locale, name, 'is')
        const without = termText(locale, name, 'without') ?? '–'
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
            <dd className="max-w-[68ch]">
              {meaning ?? t('page.unexplained')}
              {without !== '–' && (
                <span className="block text-muted">
                  <strong className="font-semibold">{t('page.without')}:</strong> {without}
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
