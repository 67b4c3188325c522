/** The exercise that is under way, above the advice: its task, and the way back to its page. */
import { exerciseWords } from '@/lib/exercises/exercise-words'
import type { Run } from '@/lib/exercises/judge'
import { type Locale, translator } from '@/lib/i18n/translator'
import { exercisesPath } from '@/lib/paths'

export function ExerciseLine({ roomId, locale, run }: { roomId: string; locale: Locale; run: Run }) {
  const t = translator(locale, 'exercises')
  const { title, task } = exerciseWords(locale, run.exercise)
  return (
    <p data-testid="exercise-line" data-exercise={run.exercise} data-done={run.doneAt !== null}>
      <strong>{t('guide.name', { title })}</strong>{' '}
      {run.doneAt ? t('guide.done') : run.mode === 'test' ? `${t('guide.noHints')} · ${task}` : null}{' '}
      <a href={exercisesPath(roomId, `/${run.exercise}`)}>
        {t(run.doneAt ? 'guide.toQuestion' : 'guide.open')}
      </a>
    </p>
  )
}
