/** The way to the exercises, from the room's home: how many are passed, and which is under way. */
import { secondary } from '@/components/ui/button'
import { exerciseWords } from '@/lib/exercises/exercise-words'
import type { ListedExercise } from '@/lib/exercises/list-exercises'
import { type Locale, translator } from '@/lib/i18n/translator'
import { exercisesPath } from '@/lib/paths'

export function ExercisesEntry(props: { roomId: string; locale: Locale; exercises: ListedExercise[] }) {
  const { roomId, locale, exercises } = props
  const t = translator(locale, 'exercises')
  const passed = exercises.filter(({ run }) => run?.passedAt).length
  const underWay = exercises.find(({ run }) => run?.isUnderWay)
  return (
    <section aria-labelledby="exercises" className="mt-8">
      <h2 id="exercises" className="text-lg">
        {t('page.home.title')}
      </h2>
      <p className="mt-1 max-w-measure">{t('page.home.text')}</p>
      {passed > 0 && (
        <p className="mt-1 font-semibold">{t('page.home.passed', { count: passed, of: exercises.length })}</p>
      )}
      {underWay && (
        <p className="mt-1 font-semibold">
          {t('page.home.underWay', { title: exerciseWords(locale, underWay.exercise).title })}
        </p>
      )}
      <p className="mt-3">
        <a href={exercisesPath(roomId)} className={secondary}>
          {t('page.home.open')}
        </a>
      </p>
    </section>
  )
}
