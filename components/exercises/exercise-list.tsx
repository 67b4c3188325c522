/** The exercises of a room: what each trains, how it stands, and one button. */
import { secondary } from '@/components/ui/button'
import { InThai } from '@/components/ui/in-thai'
import { exerciseWords } from '@/lib/exercises/exercise-words'
import type { ListedExercise } from '@/lib/exercises/list-exercises'
import { type Locale, translator } from '@/lib/i18n/translator'
import { exercisesPath } from '@/lib/paths'

export function ExerciseList(props: { roomId: string; locale: Locale; exercises: ListedExercise[] }) {
  const { roomId, locale, exercises } = props
  const t = translator(locale, 'exercises')
  return (
    <ol className="mt-6 grid gap-4 md:grid-cols-2">
      {exercises.map(({ exercise, state }) => {
        const { title, trains } = exerciseWords(locale, exercise)
        const isOpen = state === 'under-way' || state === 'to-answer'
        const button = t(`page.buttons.${state}`)
        return (
          <li
            key={exercise}
            data-testid={`exercise-${exercise}`}
            data-state={state}
            className={`flex flex-col border bg-white p-4 ${isOpen ? 'border-2 border-ink' : 'border-line'}`}
          >
            <h2 className="text-lg">{title}</h2>
            <p className={`font-semibold ${state === 'passed' ? 'text-success' : 'text-muted'}`}>
              {state === 'passed' && <span aria-hidden="true">✓ </span>}
              {t(`page.states.${state}`)}
            </p>
            <p className="mt-1">
              <InThai locale={locale}>{t('page.trains', { what: trains })}</InThai>
            </p>
            <p className="mt-auto pt-3">
              <a
                href={exercisesPath(roomId, `/${exercise}`)}
                aria-label={t('page.buttonOf', { button, title })}
                className={secondary}
              >
                {button}
              </a>
            </p>
          </li>
        )
      })}
    </ol>
  )
}
