/** The manual's two parts as tasks: steps ticked as they are done, and one button, which is the thing to do now. */
import type { ReactNode } from 'react'
import { primary, quiet, secondary } from '@/components/ui/button'
import { InThai } from '@/components/ui/in-thai'
import { WithName } from '@/components/ui/with-name'
import { type Locale, translator } from '@/lib/i18n/translator'
import { endingPath, moocPath, roomPath, seisPath } from '@/lib/paths'
import { nextPart } from '@/lib/practice/next-part'
import { stepNames } from '@/lib/practice/part-words'
import { stepOf } from '@/lib/practice/steps'
import { furthestStep, type Part, type Progress, partSteps } from '@/lib/progress/progress'
import type { RoomProgress } from '@/lib/progress/read-progress'
import { ModeChoice } from './mode-choice'
import { NextDay } from './next-day'

interface TaskProps {
  roomId: string
  locale: Locale
  part: Part
  progress: Progress | null
  /** The one to do now. */
  isNext: boolean
  /** The page that was left in the middle of it. */
  waiting: string | null
  /** Who is played in it. */
  name: string
  /** A page has one primary button: here it stands above the tasks. */
  hasPrimaryAbove: boolean
}

export function TaskList(
  props: Pick<TaskProps, 'roomId' | 'locale' | 'waiting' | 'hasPrimaryAbove'> & {
    progress: RoomProgress
    names: Record<Part, string>
  },
) {
  const { progress, names, ...rest } = props
  const next = nextPart(progress)
  return (
    <section
      aria-label={translator(props.locale, 'progress')('home.tasks')}
      className="mt-2 grid gap-2 sm:mt-3 sm:gap-4 md:grid-cols-2"
    >
      {([1, 2] as const).map(part => (
        <Task
          key={part}
          {...rest}
          part={part}
          progress={progress[part]}
          isNext={next === part}
          name={names[part]}
        />
      ))}
    </section>
  )
}

function Task(props: TaskProps) {
  const { locale, part, progress, isNext } = props
  const t = translator(locale, 'practice')
  const words = part === 1 ? 'first' : 'second'
  const steps = <Steps locale={locale} part={part} progress={progress} />
  return (
    <article
      id={`part-${part}`}
      data-testid={`part-${part}`}
      data-state={progress?.state ?? 'not-begun'}
      className={`flex flex-col border bg-white px-4 py-2 sm:py-4 ${isNext ? 'border-2 border-ink' : 'border-line'}`}
    >
      <h2 className="text-lg">
        {t('journeys.part', { part: part })} {translator(locale, 'progress')(`home.parts.${words}`)}
      </h2>
      <p className="text-sm text-muted">
        <strong>{stateText(locale, part, progress)}</strong>
        {!progress && (
          <>
            {' · '}
            <WithName sentence={name => t(`journeys.${words}.as`, { name })}>{props.name}</WithName>
          </>
        )}
      </p>
      {/* What is left to do is one press: above what is done. */}
      {awaitsNight(part, progress) && <NextDay roomId={props.roomId} locale={locale} />}
      {isNext && steps}
      <Ways {...props}>{!isNext && steps}</Ways>
    </article>
  )
}

/** All is stored, and works on the next day. */
const awaitsNight = (part: Part, progress: Progress | null): boolean =>
  part === 2 && progress?.state === 'waiting' && progress.step === partSteps[2]

function stateText(locale: Locale, part: Part, progress: Progress | null): string {
  const t = translator(locale, 'progress')
  if (!progress) return t('home.notBegun')
  if (progress.state === 'done') return t('home.done')
  if (part === 2 && progress.step === partSteps[2]) return t('home.waiting')
  const [step, of] = [progress.step, partSteps[part]]
  return t('home.at', { step: step ?? '', of: of ?? '' })
}

function Steps({ locale, part, progress }: Pick<TaskProps, 'locale' | 'part' | 'progress'>) {
  const t = translator(locale, 'progress')
  const isDone = progress?.state === 'done'
  const reached = progress ? furthestStep(progress) : 0
  return (
    <ol className="mt-1 text-sm leading-normal sm:text-base">
      {stepNames(locale, part).map(({ step, name }) => {
        const isHere = !isDone && progress?.step === step
        const isTicked = isDone || (step < reached && !isHere)
        return (
          <li
            key={step}
            aria-current={isHere ? 'step' : undefined}
            data-ticked={isTicked}
            className={`flex gap-2 ${isHere ? 'bg-saffron-pale font-semibold' : ''}`}
          >
            <span aria-hidden="true" className="w-6 shrink-0 text-center text-success">
              {isTicked ? '✓' : ''}
            </span>
            <span className="w-5 shrink-0">{step}</span>
            <span>
              <InThai locale={locale}>{name}</InThai>
              {isTicked && <span className="sr-only"> ({t('home.stepDone')})</span>}
              {isHere && <span className="text-sm font-normal"> ({t('home.stepHere')})</span>}
            </span>
          </li>
        )
      })}
    </ol>
  )
}

const small = `${quiet} text-sm`
const sitesOf = { 1: moocPath, 2: seisPath } as const
const starts = { 1: 'mooc', 2: 'seis' } as const

/** What can be done with the part now: the first of them is the primary, where this is the part to do now. */
function Ways(props: TaskProps & { children: ReactNode }) {
  const { roomId, locale, part, progress, isNext, waiting } = props
  const t = translator(locale, 'progress')
  const practice = translator(locale, 'practice')
  const words = part === 1 ? 'first' : 'second'
  const isDone = progress?.state === 'done'
  const isOpen = progress !== null && !isDone
  const look = isNext && !props.hasPrimaryAbove ? primary : secondary
  const left = waiting && stepOf(waiting)?.part === part ? waiting : null
  // Another browser, or one that keeps no cookies, does not know the page: the site it is.
  const goOn = isOpen && !awaitsNight(part, progress) && (
    <a href={left ?? sitesOf[part](roomId)} data-testid="go-on" className={isNext ? look : small}>
      {left ? t('home.go', { step: progress.step }) : t(`home.goAt.${words}`)}
    </a>
  )
  return (
    <div className="mt-auto pt-1">
      {isNext && goOn}
      {/* What is pressed less stands side by side, so that both parts are on one screen of a phone. */}
      <form
        method="post"
        action={`${roomPath(roomId)}/start`}
        className="flex flex-wrap items-center gap-x-3 [&>details]:text-sm [&>details[open]]:basis-full"
      >
        {!isNext && goOn}
        {isDone && (
          <a href={endingPath(roomId, part)} className={small}>
            {t('home.ending', { part })}
          </a>
        )}
        <button
          type="submit"
          name="at"
          value={starts[part]}
          data-testid={`start-${starts[part]}`}
          className={progress ? small : look}
        >
          {progress ? t('home.again', { part }) : practice(`journeys.${words}.start`)}
        </button>
        {props.children && (
          <details>
            <summary className="min-h-11 py-2">{t('home.steps', { of: partSteps[part] })}</summary>
            {props.children}
          </details>
        )}
        <ModeChoice roomId={roomId} locale={locale} part={part} progress={progress} at={starts[part]} />
        {part === 2 && !progress && (
          <button type="submit" name="at" value="mooc-first" className={`${small} text-left`}>
            {practice('journeys.second.startAtMooc')}
          </button>
        )}
      </form>
    </div>
  )
}
