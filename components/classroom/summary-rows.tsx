/** Everybody of a class in short lines, as many to a sheet of paper as fit in two columns. */
import { Name } from '@/components/ui/in-thai'
import type { Learner } from '@/lib/classroom/board'
import { reached } from '@/lib/classroom/report'
import { type Locale, translator } from '@/lib/i18n/translator'
import type { Part } from '@/lib/progress/progress'

interface SummaryRowsProps {
  locale: Locale
  parts: readonly Part[]
  learners: readonly Learner[]
}

/** The first sheet holds totals and bars too. */
const onFirstSheet = 60
const onNextSheets = 80

/** How many sheets of A4 a class of so many comes to. */
export const sheetsOf = (learners: number): number =>
  1 + Math.ceil(Math.max(0, learners - onFirstSheet) / onNextSheets)

export function SummaryRows({ locale, parts, learners }: SummaryRowsProps) {
  const sheets = Array.from({ length: sheetsOf(learners.length) }, (_, sheet) =>
    sheet === 0
      ? learners.slice(0, onFirstSheet)
      : learners.slice(onFirstSheet + (sheet - 1) * onNextSheets, onFirstSheet + sheet * onNextSheets),
  )
  return sheets.map((ofSheet, sheet) => (
    <ol key={sheet} className="summary-rows">
      {ofSheet.map(learner => (
        <Row key={learner.seatId} {...{ locale, parts, learner }} />
      ))}
    </ol>
  ))
}

function Row({ locale, parts, learner }: Omit<SummaryRowsProps, 'learners'> & { learner: Learner }) {
  const t = translator(locale, 'classroom')
  return (
    <li data-seat={learner.number}>
      <span className="digits">
        <span className="sr-only">{t('summary.row', { number: learner.number })}</span>
        <span aria-hidden="true">{learner.number}</span>
      </span>
      <span className="summary-name">
        <Name>{learner.nickname}</Name>
      </span>
      {parts.map(part => (
        <span key={part}>
          {t('summary.reached', { part, step: reached(learner, part), of: learner.strips[part].length })}
        </span>
      ))}
      <span className="summary-finished">
        {learner.isFinished && (
          <>
            <span aria-hidden="true">✓</span>
            <span className="sr-only">{t('summary.finished')}</span>
          </>
        )}
      </span>
    </li>
  )
}
