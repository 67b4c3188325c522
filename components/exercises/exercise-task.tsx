/** What is to be done in an exercise, and the one button: begin, go on, or do it again. */
import { primary, quiet, secondary } from '@/components/ui/button'
import { InThai } from '@/components/ui/in-thai'
import { WithName } from '@/components/ui/with-name'
import { exerciseWords } from '@/lib/exercises/exercise-words'
import { type ExerciseName, exerciseOf, type Mode } from '@/lib/exercises/exercises'
import type { ExerciseState } from '@/lib/exercises/judge'
import { type Locale, translator } from '@/lib/i18n/translator'
import { exercisesPath, moocPath, seisPath } from '@/lib/paths'

export interface ExerciseTaskProps {
  roomId: string
  locale: Locale
  exercise: ExerciseName
  state: ExerciseState
  /** In which it was begun last. */
  mode: Mode
  /** Who is played; null where nobody is. */
  name: string | null
  /** The page that was left in the middle of it. */
  waiting: string | null
}

export function ExerciseTask(props: ExerciseTaskProps) {
  const { locale, exercise, state, name } = props
  const t = translator(locale, 'exercises')
  const { walk } = exerciseOf(exercise)
  if (state === 'to-answer') return null
  return (
    <section aria-label={t('page.task')} className="mt-6 max-w-measure">
      {state !== 'passed' && (
        <>
          <h2 className="text-lg">{t('page.task')}</h2>
          <p className="mt-1">
            <InThai locale={locale}>{exerciseWords(locale, exercise).task}</InThai>
          </p>
          {name && (
            <p className="mt-2 font-semibold">
              <WithName sentence={who => t('page.as', { name: who })}>{name}</WithName>
            </p>
          )}
          {walk && (
            <p className="mt-2 text-sm text-muted">
              {t(state === 'under-way' ? 'page.underWay' : 'page.prepared')}
            </p>
          )}
        </>
      )}
      {state === 'under-way' ? <GoOn {...props} /> : <Begin {...props} />}
    </section>
  )
}

function GoOn({ roomId, locale, exercise, mode, waiting }: ExerciseTaskProps) {
  const begins = exerciseOf(exercise).walk?.begins === 'seis' ? seisPath(roomId) : moocPath(roomId)
  const t = translator(locale, 'exercises')
  return (
    <>
      <p className="mt-4">
        <a href={waiting ?? begins} data-testid="go-on" className={primary}>
          {t('page.goOn')}
        </a>
      </p>
      {/* For whoever is past what it is about. */}
      <form method="post" action={exercisesPath(roomId, `/${exercise}/begin`)} className="mt-3">
        <button type="submit" name="mode" value={mode} className={quiet}>
          {t('page.beginAgain')}
        </button>
      </form>
    </>
  )
}

function Begin({ roomId, locale, exercise, state }: ExerciseTaskProps) {
  const t = translator(locale, 'exercises')
  const isPassed = state === 'passed'
  const { walk } = exerciseOf(exercise)
  return (
    <form
      method="post"
      action={exercisesPath(roomId, `/${exercise}/begin`)}
      className="mt-4 flex flex-col items-start gap-3"
    >
      <button
        type="submit"
        name="mode"
        value="guided"
        data-testid="begin"
        className={isPassed ? secondary : primary}
      >
        {t(isPassed ? 'page.again' : walk ? 'page.begin' : 'page.beginQuestion')}
      </button>
      {walk && (
        <button type="submit" name="mode" value="test" data-testid="begin-test" className={quiet}>
          {t('page.beginTest')}
        </button>
      )}
    </form>
  )
}

/** What was armed for the exercise is taken away with it. */
export function GiveUp({ roomId, locale }: { roomId: string; locale: Locale }) {
  return (
    <form method="post" action={exercisesPath(roomId, '/leave')} className="mt-6">
      <button type="submit" className={quiet}>
        {translator(locale, 'exercises')('page.leave')}
      </button>
    </form>
  )
}
