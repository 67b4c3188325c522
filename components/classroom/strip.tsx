/** A part's steps as a strip that fills as a learner goes on. */
import type { Learner } from '@/lib/classroom/board'
import { type Locale, translator } from '@/lib/i18n/translator'
import type { Part } from '@/lib/progress/progress'

export function Strip({ locale, learner, part }: { locale: Locale; learner: Learner; part: Part }) {
  const t = translator(locale, 'classroom')
  const strip = learner.strips[part]
  const reached = strip.findLastIndex(one => one !== 'ahead') + 1
  const isDone = strip.every(one => one === 'done')
  const words = isDone
    ? t('board.stripDone')
    : reached > 0
      ? t('board.stripOf', { step: reached, of: strip.length })
      : t('board.stripNone')
  return (
    <>
      <span className="sr-only">{words}</span>
      <span aria-hidden="true" className="class-strip">
        {strip.map((state, index) => (
          <i key={index} className={state}>
            {state === 'slipped' ? '!' : index + 1}
          </i>
        ))}
      </span>
    </>
  )
}
