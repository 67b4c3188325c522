/** Every seat by its number: finished, hand up, or on the way. Whoever is stuck is the trainer's to know. */
import type { Learner } from '@/lib/classroom/board'
import { type Locale, translator } from '@/lib/i18n/translator'

const marks = { finished: '✓', hand: '✋' } as const

/** Above that many the marks stand in the legend alone, so that all seats are seen at once: what they are is told by ground and edge. */
export const manySeats = 60

export function SeatChips({ locale, learners }: { locale: Locale; learners: readonly Learner[] }) {
  const t = translator(locale, 'classroom')
  const there = learners.filter(({ isRemoved }) => !isRemoved)
  if (there.length === 0) return <p>{t('projector.none')}</p>
  return (
    <section aria-label={t('projector.seats')}>
      <p className="class-seats-legend">
        {(['finished', 'hand'] as const).map(is => (
          <span key={is}>
            <span aria-hidden="true" className={`class-seat ${is}`}>
              {marks[is]}
            </span>{' '}
            {t(is === 'hand' ? 'board.hands' : 'board.finished')}
          </span>
        ))}
      </p>
      <ul className="class-seats">
        {there.map(({ number, handRaisedAt, isFinished }) => {
          const is = handRaisedAt ? 'hand' : isFinished ? 'finished' : 'at'
          const words = { hand: 'seatHand', finished: 'seatFinished', at: 'seatAt' } as const
          return (
            <li key={number} className={`class-seat ${is}`}>
              <span className="sr-only">{t(`projector.${words[is]}`, { number })}</span>
              <span aria-hidden="true">
                {number}
                {is !== 'at' && there.length <= manySeats && ` ${marks[is]}`}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
