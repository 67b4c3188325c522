/** What the practice layer has seen of one learner, in words; nothing that they typed. */

import type { Learner, LearnersSlip } from '@/lib/classroom/board'
import type { Classroom } from '@/lib/classroom/classroom'
import { partsOf } from '@/lib/classroom/plans'
import { slipWords } from '@/lib/classroom/slip-words'
import { type Locale, translator } from '@/lib/i18n/translator'
import { stepNames } from '@/lib/practice/part-words'
import { minutesSince, needText, stateText } from './learner-words'
import { Strip } from './strip'

interface LearnerNowProps {
  locale: Locale
  classroom: Classroom
  learner: Learner
  now: Date
}

const slipsShown = 5

export function LearnerNow({ locale, classroom, learner, now }: LearnerNowProps) {
  const t = translator(locale, 'classroom')
  const need = needText(locale, learner, now)
  const advice = adviceText(locale, learner)
  const latest = learner.slips.slice(-slipsShown).reverse()
  return (
    <div className="grid gap-6 md:grid-cols-2">
      <section aria-labelledby="seat-steps">
        <h2 id="seat-steps" className="mt-4 text-lg">
          {t('seat.steps')}
        </h2>
        <p>
          {need && <strong>{need} · </strong>}
          {stateText(locale, learner)} ({t('board.ago', { minutes: minutesSince(learner.since, now) })})
        </p>
        {partsOf(classroom.plan).map(part => (
          <p key={part} className="mt-2">
            <span className="block text-sm">{t('board.part', { part })}</span>
            <Strip locale={locale} learner={learner} part={part} />
          </p>
        ))}
        {advice && (
          <p className="mt-4 border-2 border-dashed border-saffron-ink-soft bg-saffron-pale p-4 text-saffron-ink">
            <span className="block text-sm">{t('seat.nowDo')}</span>
            {advice}
          </p>
        )}
        {learner.state === 'not-begun' && <p className="mt-2">{t('seat.notBegun')}</p>}
      </section>
      <section aria-labelledby="seat-slips">
        <h2 id="seat-slips" className="mt-4 text-lg">
          {t('seat.slips')}
        </h2>
        {latest.length === 0 ? (
          <p>{t('seat.noSlips')}</p>
        ) : (
          <ol>
            {latest.map(slip => (
              <li key={`${slip.at} ${slip.slip}`} data-slip={slip.slip}>
                {slipText(locale, slip)} ({t('board.ago', { minutes: minutesSince(new Date(slip.at), now) })})
              </li>
            ))}
          </ol>
        )}
        <p className="mt-3 text-sm text-muted">{t('seat.peekNote')}</p>
      </section>
    </div>
  )
}

/** What they were told about the slip where they have stopped, else the name of their step. */
function adviceText(locale: Locale, { part, step, state, slips }: Learner): string | null {
  if (!part || !step) return null
  const words = translator(locale, 'progress')
  const key = `slips.${slips.findLast(one => one.part === part)?.slip}.now`
  if (state === 'slipped' && words.has(key)) return words(key)
  return stepNames(locale, part).find(one => one.step === step)?.name ?? null
}

function slipText(locale: Locale, { step, slip }: LearnersSlip): string {
  const t = translator(locale, 'classroom')
  return t('seat.slipAt', { step, was: slipWords(locale, slip).was })
}
