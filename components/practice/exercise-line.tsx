/** The exercise that is under way, above the advice: its task, and the way back to its page. */

import { InThai } from '@/components/ui/in-thai'
import { exerciseWords } from '@/lib/exercises/exercise-words'
import type { Run } from '@/lib/exercises/judge'
import { type Locale, translator } from '@/lib/i18n/translator'
import { exercisesPath } from '@/lib/paths'

export function ExerciseLine({ roomId, locale, run }: { roomId: string; locale: Locale; run: Run }) {
  const t = translator(locale, 'exercises')
  const { title, task } = exerciseWords(locale, run.exercise)
  const page = exercisesPath(roomId, `/${run.exercise}`)
  const isDone = run.doneAt !== null
  const name = (
    <strong>
      <InThai locale={locale}>{t('guide.name', { title })}</InThai>
    </strong>
  )
  return (
    <div data-testid="exercise-line" data-exercise={run.exercise} data-done={isDone}>
      {isDone ? (
        <p>
          {name} {t('guide.done')} <a href={page}>{t('guide.toQuestion')}</a>
        </p>
      ) : (
        // A test has nothing else to go by.
        <details open={run.mode === 'test'} className="practice-exercise">
          <summary>{name}</summary>
          <p>
            {run.mode === 'test' && `${t('guide.noHints')} `}
            <InThai locale={locale}>{task}</InThai> <a href={page}>{t('guide.open')}</a>
          </p>
        </details>
      )}
    </div>
  )
}
