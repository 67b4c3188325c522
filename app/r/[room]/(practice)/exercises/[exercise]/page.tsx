import { redirect } from 'next/navigation'
import { Happened, InEarnest, Mark } from '@/components/exercises/exercise-end'
import { ExerciseQuestion } from '@/components/exercises/exercise-question'
import { ExerciseTask, GiveUp } from '@/components/exercises/exercise-task'
import { timeText } from '@/components/practice/ending'
import { primary, quiet } from '@/components/ui/button'
import { Heading, PageTitle } from '@/components/ui/page-heading'
import { sayRefusals } from '@/components/ui/say-refusals'
import { Still } from '@/components/ui/still'
import { exerciseForm } from '@/lib/exercises/exercise-form'
import { exerciseWords } from '@/lib/exercises/exercise-words'
import { exerciseNames, exerciseOf, isExerciseName } from '@/lib/exercises/exercises'
import { listExercises } from '@/lib/exercises/list-exercises'
import { translator } from '@/lib/i18n/translator'
import { nameIn } from '@/lib/identity'
import { exercisesPath } from '@/lib/paths'
import { listPeople } from '@/lib/people/list-people'
import { waitingStep } from '@/lib/practice/waiting-step'
import { roomOfPage } from '@/lib/rooms/room-of-page'
import { isRefused, readFlash } from '@/lib/web/flash'
import { stepCookie } from '@/lib/web/names.mjs'
import { readCookie } from '@/lib/web/read-cookie'
import { readerLocale } from '@/lib/web/reader'

/** An exercise: its task, then its question when the rest is done, then what there is to learn from it. */
export default async function ExercisePage(props: { params: Promise<{ room: string; exercise: string }> }) {
  const room = await roomOfPage(props.params)
  const { exercise } = await props.params
  if (!isExerciseName(exercise)) redirect(exercisesPath(room.id))
  const locale = readerLocale(room)
  const [exercises, people, flash] = await Promise.all([
    listExercises(room),
    listPeople(room.id),
    readFlash(exerciseForm),
  ])
  const found = exercises.find(one => one.exercise === exercise)
  const run = found?.run ?? null
  const state = found?.state ?? 'not-begun'
  const t = translator(locale, 'exercises')
  const { title, why } = exerciseWords(locale, exercise)
  const { walk } = exerciseOf(exercise)
  const person = people.find(({ key }) => key === walk?.person)
  const refusals = sayRefusals(locale, exerciseForm, flash)
  const slipOf = (field: string) => refusals.find(one => one.field === field)?.text
  const atBeginning = slipOf('')
  const next = exerciseNames[exerciseNames.indexOf(exercise) + 1]
  const seconds = run?.doneAt ? Math.round((run.doneAt.getTime() - run.begunAt.getTime()) / 1000) : 0
  const isWalked = walk !== null && run !== null
  return (
    <>
      <PageTitle
        locale={locale}
        site={translator(locale, 'site')('product')}
        title={title}
        failed={isRefused(flash)}
      />
      <Still as="div">
        <p>
          <a href={exercisesPath(room.id)} className={quiet}>
            {t('page.back')}
          </a>
        </p>
        <Heading title={title} failed={isRefused(flash)} />
        <p data-testid="exercise-state" data-state={state} className="font-semibold text-muted">
          {t(`page.states.${state}`)}
          {run?.isUnderWay && run.mode === 'test' && ` · ${t('page.isTest')}`}
        </p>
        {atBeginning && (
          <p role="alert" className="mt-4 border-l-8 border-error bg-error-pale p-4 text-error-ink">
            {atBeginning}
          </p>
        )}
        {run && state === 'passed' && (
          <p
            role="status"
            id="result"
            tabIndex={-1}
            className="mt-4 scroll-mt-24 border-l-8 border-success bg-success-pale p-4 text-success"
          >
            <strong>✓ {t('page.correct')}</strong> {why}
          </p>
        )}
        {run && (state === 'passed' || (state === 'to-answer' && isWalked)) && (
          <Happened locale={locale} run={run} />
        )}
        {run && state === 'to-answer' && (
          <ExerciseQuestion roomId={room.id} locale={locale} run={run} slip={slipOf('answer')} />
        )}
        {run && state === 'passed' && (
          <>
            <InEarnest locale={locale} run={run} />
            {isWalked && run.mode === 'test' && (
              <Mark locale={locale} run={run} time={timeText(locale, seconds)} />
            )}
            {next && (
              <p className="mt-8">
                <a href={exercisesPath(room.id, `/${next}`)} className={primary}>
                  {t('page.next')}: {exerciseWords(locale, next).title}
                </a>
              </p>
            )}
          </>
        )}
        <ExerciseTask
          roomId={room.id}
          locale={locale}
          exercise={exercise}
          state={state}
          mode={run?.mode ?? 'guided'}
          name={person ? nameIn(locale, person) : null}
          waiting={waitingStep(room.id, readCookie(stepCookie))}
        />
        {run?.isUnderWay && <GiveUp roomId={room.id} locale={locale} />}
      </Still>
    </>
  )
}
