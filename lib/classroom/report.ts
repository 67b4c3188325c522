/** What a class leaves with: the slips that most made, and a row a learner. Pure; nothing in it names anybody. */
import { stringify } from 'csv-stringify/sync'
import { withoutMarks } from '@/lib/i18n/keep-whole'
import { type Locale, translator } from '@/lib/i18n/translator'
import { formatBuddhistDateTime } from '@/lib/identity'
import type { Part } from '@/lib/progress/progress'
import type { Learner } from './board'

export interface CommonSlip {
  slip: string
  /** How many learners made it, each counted once. */
  learners: number
}

const slipsShown = 5

/** No form tells it: somebody left SEIS before the second แก้ไข and was then asked for an e-mail they thought was saved. */
export const leftTooEarly = 'left-too-early'

/** The slips that the most learners made, the commonest first. */
export function commonestSlips(learners: readonly Learner[]): CommonSlip[] {
  const counts = new Map<string, number>()
  for (const { slips, leftEarly, isRemoved } of learners) {
    const own = isRemoved ? [] : [...slips.map(({ slip }) => slip), ...(leftEarly ? [leftTooEarly] : [])]
    for (const slip of new Set(own)) counts.set(slip, (counts.get(slip) ?? 0) + 1)
  }
  return [...counts]
    .map(([slip, count]) => ({ slip, learners: count }))
    .toSorted((one, other) => other.learners - one.learners || (one.slip < other.slip ? -1 : 1))
    .slice(0, slipsShown)
}

/** The furthest step of a part that somebody reached. */
export const reached = ({ strips }: Learner, part: Part): number =>
  strips[part].findLastIndex(one => one !== 'ahead') + 1

/**
 * A row a learner, for a spreadsheet: with a BOM, or Excel takes Thai for something else, and with what begins like a
 * formula escaped, for a nickname is anybody's own words. Dates are ISO, and B.E. as people read them.
 */
export function csvOf(locale: Locale, learners: readonly Learner[]): string {
  const t = translator(locale, 'classroom')
  const yes = (is: boolean) => t(is ? 'report.yes' : 'report.no')
  const rows = learners.map(learner => ({
    seat: learner.number,
    nickname: learner.nickname,
    part1: reached(learner, 1),
    part2: reached(learner, 2),
    finished: yes(learner.isFinished),
    slips: learner.slips.length,
    hints: learner.hints,
    lastIso: learner.since.toISOString(),
    last: formatBuddhistDateTime(learner.since, locale),
    removed: yes(learner.isRemoved),
  }))
  const keys = [
    ...(['seat', 'nickname', 'part1', 'part2', 'finished'] as const),
    ...(['slips', 'hints', 'lastIso', 'last', 'removed'] as const),
  ]
  const columns = keys.map(key => ({ key, header: withoutMarks(t(`report.columns.${key}`)) }))
  return withoutMarks(
    stringify(rows, { columns, header: true, bom: true, escape_formulas: true, record_delimiter: 'windows' }),
  )
}
