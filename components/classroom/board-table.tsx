/** A row a learner, in the order that was asked for; whoever needs the trainer is marked in words and by a paler row. */
import { Name } from '@/components/ui/in-thai'
import { ScrollBox } from '@/components/ui/scroll-box'
import { type Learner, type Sorting, sortings } from '@/lib/classroom/board'
import type { Classroom } from '@/lib/classroom/classroom'
import { partsOf } from '@/lib/classroom/plans'
import { type Locale, translator } from '@/lib/i18n/translator'
import { classroomPath } from '@/lib/paths'
import { minutesSince, needText, stateText } from './learner-words'
import { Strip } from './strip'

interface BoardTableProps {
  locale: Locale
  classroom: Classroom
  /** In their order. */
  learners: readonly Learner[]
  sorting: Sorting
  now: Date
}

export function BoardTable({ locale, classroom, learners, sorting, now }: BoardTableProps) {
  const t = translator(locale, 'classroom')
  const parts = partsOf(classroom.plan)
  const head = (name: 'seat' | 'nickname' | 'part1' | 'part2' | 'now' | 'last', by?: Sorting) => (
    <th key={name} scope="col" aria-sort={by && by === sorting ? 'ascending' : undefined}>
      {t(`board.${name}`)}
    </th>
  )
  return (
    <>
      <nav aria-label={t('board.sortBy')} className="mt-4 flex flex-wrap items-center gap-x-4">
        <span>{t('board.sortBy')}</span>
        {sortings.map(by => (
          <a
            key={by}
            href={classroomPath(classroom.id, by === 'need' ? '' : `?sort=${by}`)}
            aria-current={by === sorting ? 'true' : undefined}
            className="inline-flex min-h-11 items-center aria-[current]:font-bold aria-[current]:no-underline"
          >
            {t(`board.sort.${by}`)}
          </a>
        ))}
      </nav>
      <div className="class-board">
        <ScrollBox label={t('board.table')} className="relative border border-line bg-white">
          <table className="class-table" data-testid="board">
            <caption className="sr-only">{t('board.table')}</caption>
            <thead>
              <tr>
                {head('seat', 'seat')}
                {head('nickname', 'name')}
                {parts.map(part => head(`part${part}`, part === parts[0] ? 'progress' : undefined))}
                {head('now', 'need')}
                {head('last', 'last')}
              </tr>
            </thead>
            <tbody>
              {learners.map(learner => (
                <Row key={learner.seatId} {...{ locale, classroom, learner, now }} />
              ))}
            </tbody>
          </table>
        </ScrollBox>
      </div>
    </>
  )
}

function Row(props: { locale: Locale; classroom: Classroom; learner: Learner; now: Date }) {
  const { locale, classroom, learner, now } = props
  const t = translator(locale, 'classroom')
  const need = needText(locale, learner, now)
  return (
    <tr
      // By which the row goes with its learner when the order changes (morph.ts).
      id={`seat-${learner.number}`}
      data-seat={learner.number}
      data-needs={need ? '' : undefined}
      data-removed={learner.isRemoved ? '' : undefined}
    >
      <td className="digits">{learner.number}</td>
      <th scope="row" className="font-semibold">
        <a
          href={classroomPath(classroom.id, `/seats/${learner.number}`)}
          className="inline-flex min-h-11 items-center"
        >
          <Name>{learner.nickname}</Name>
        </a>
      </th>
      {partsOf(classroom.plan).map(part => (
        <td key={part}>
          <Strip locale={locale} learner={learner} part={part} />
        </td>
      ))}
      <td className="class-now">
        {need && (
          <strong className="mr-2">
            <span aria-hidden="true">{learner.handRaisedAt ? '✋ ' : '⚠ '}</span>
            {need}
          </strong>
        )}
        {stateText(locale, learner)}
      </td>
      <td>{t('board.ago', { minutes: minutesSince(learner.since, now) })}</td>
    </tr>
  )
}
