/** How a flow ended: by a sign and in words first, in colour second. */
import type { Locale } from '@/lib/i18n/translator'
import type { Summary } from '@/lib/trace/summarize-flow'
import { endingText, toneOf } from './flow-words'

const looks = {
  good: { sign: '✓', colour: 'text-success' },
  bad: { sign: '✗', colour: 'text-error' },
  plain: { sign: '–', colour: 'text-muted' },
} as const

export function EndingMark({ locale, summary }: { locale: Locale; summary: Summary }) {
  const tone = toneOf(summary)
  const { sign, colour } = looks[tone]
  return (
    <span data-tone={tone} className={colour}>
      <span aria-hidden="true">{sign}</span> {endingText(locale, summary)}
    </span>
  )
}
