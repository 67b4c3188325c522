/** At the end of a part: the exercise that comes next, what it trains, and the way to it. */
import { secondary } from '@/components/ui/button'
import { InThai } from '@/components/ui/in-thai'
import { exerciseWords } from '@/lib/exercises/exercise-words'
import type { ExerciseName } from '@/lib/exercises/exercises'
import { type Locale, translator } from '@/lib/i18n/translator'
import { exercisesPath } from '@/lib/paths'

/** `exercise` is null where all are passed. */
export function NextExercise(props: { roomId: string; locale: Locale; exercise: ExerciseName | null }) {
  const { roomId, locale, exercise } = props
  const t = translator(locale, 'exercises')
  if (!exercise) return <p className="mt-4">{t('page.allPassed')}</p>
  const { title, trains } = exerciseWords(locale, exercise)
  return (
    <>
      <p className="mt-4">
        <InThai locale={locale}>{t('page.trains', { what: trains })}</InThai>
      </p>
      <p className="mt-2">
        <a href={exercisesPath(roomId, `/${exercise}`)} data-testid="next-exercise" className={secondary}>
          <InThai locale={locale}>{t('page.nextOf', { title })}</InThai>
        </a>
      </p>
    </>
  )
}
