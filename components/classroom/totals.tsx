/** How many there are of each, and how many at each step. */
import type { Board, StepCount } from '@/lib/classroom/board'
import { type Locale, translator } from '@/lib/i18n/translator'

export const handsUp = ({ learners }: Board): number =>
  learners.filter(({ handRaisedAt, isRemoved }) => handRaisedAt && !isRemoved).length

/** The same in one sentence, for who hears it. */
export const summaryOf = (locale: Locale, board: Board): string =>
  translator(locale, 'classroom')('board.summary', { ...board.totals, hands: handsUp(board) })

const names = ['joined', 'finished', 'working', 'stuck', 'hands'] as const

/** `isForTheRoom`: on the projector nobody counts as stuck, only as at work. */
export function Totals(props: { locale: Locale; board: Board; isForTheRoom?: boolean }) {
  const { locale, board, isForTheRoom = false } = props
  const t = translator(locale, 'classroom')
  const { joined, finished, stuck } = board.totals
  const working = board.totals.working + (isForTheRoom ? stuck : 0)
  const all = { joined, finished, working, stuck, hands: handsUp(board) }
  return (
    <dl className="class-totals">
      {names
        .filter(name => !(isForTheRoom && name === 'stuck'))
        .map(name => (
          <div key={name} data-total={name}>
            <dt>{t(`board.${name}`)}</dt>
            <dd data-testid={`total-${name}`}>{all[name]}</dd>
          </div>
        ))}
    </dl>
  )
}

const height = 60

export function StepBars({ locale, board }: { locale: Locale; board: Board }) {
  const t = translator(locale, 'classroom')
  const parts = [...new Set(board.counts.map(({ part }) => part))]
  const most = Math.max(1, board.totals.joined)
  return (
    <section aria-label={t('board.perStep')} className="class-bars">
      {parts.map(part => (
        <div key={part}>
          <h2 className="text-base">{t('board.part', { part })}</h2>
          <ol>
            {board.counts
              .filter(one => one.part === part)
              .map(one => (
                <StepBar key={one.step} locale={locale} count={one} most={most} />
              ))}
          </ol>
        </div>
      ))}
    </section>
  )
}

function StepBar({ locale, count, most }: { locale: Locale; count: StepCount; most: number }) {
  const t = translator(locale, 'classroom')
  const high = (people: number) => (people / most) * height
  return (
    <li>
      <span className="sr-only">
        {t('board.stepBar', { step: count.step, here: count.here, reached: count.reached })}
      </span>
      <span aria-hidden="true">
        <span className="font-bold">{count.here > 0 ? count.here : '\u00A0'}</span>
        <svg aria-hidden="true" viewBox={`0 0 30 ${height}`} preserveAspectRatio="none">
          <rect
            x="2"
            width="26"
            y={height - high(count.reached)}
            height={high(count.reached)}
            className="class-bar-reached"
          />
          <rect
            x="2"
            width="26"
            y={height - high(count.here)}
            height={high(count.here)}
            className="class-bar-here"
          />
        </svg>
        {count.step}
      </span>
    </li>
  )
}
