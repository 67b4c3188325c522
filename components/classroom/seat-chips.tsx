/** Every seat by its number: finished, hand up, or on the way. Whoever is stuck is the trainer's to know. */
import type { Learner } from '@/lib/classroom/board'
import { type Locale, translator } from '@/lib/i18n/translator'

export function SeatChips({ locale, learners }: { locale: Locale; learners: readonly Learner[] }) {
  const t = translator(locale, 'classroom')
  const there = learners.filter(({ isRemoved }) => !isRemoved)
  if (there.length === 0) return <p>{t('projector.none')}</p>
  return (
    <section aria-label={t('projector.seats')}>
      <p>{t('projector.legend')}</p>
      <ul className="class-seats">
        {there.map(({ number, handRaisedAt, isFinished }) => {
          const is = handRaisedAt ? 'hand' : isFinished ? 'finished' : 'at'
          const words = { hand: 'seatHand', finished: 'seatFinished', at: 'seatAt' } as const
          return (
            <li key={number} className={is}>
              <span className="sr-only">{t(`projector.${words[is]}`, { number })}</span>
              <span aria-hidden="true">
                {number}
                {is === 'hand' && ' ✋'}
                {is === 'finished' && ' ✓'}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
