/**
 * The rehearsal's advice, under its own strip and above every site: which step of the manual this is, and the one thing
 * to do now, by what has happened and not by the address alone. In the flow, so it covers nothing.
 */
import { InThai } from '@/components/ui/in-thai'
import { WithName } from '@/components/ui/with-name'
import { adviceText } from '@/lib/exercises/exercise-words'
import type { FollowedRun } from '@/lib/exercises/follow-exercise'
import { type Locale, translator } from '@/lib/i18n/translator'
import { endingPath, roomPath, seisPath } from '@/lib/paths'
import type { Advice } from '@/lib/practice/advise'
import { controls } from '@/lib/practice/controls'
import type { OtherPerson } from '@/lib/practice/other-person'
import { stepWords } from '@/lib/practice/step-words'
import type { Step } from '@/lib/practice/steps'
import type { Progress } from '@/lib/progress/progress'
import type { Room } from '@/lib/rooms/room'
import { ExerciseLine } from './exercise-line'
import type { Saying } from './what-to-say'
import './coach.css'

export interface GuideProps {
  room: Room
  locale: Locale
  path: string
  step: Step
  progress: Progress
  saying: Saying
  /** Whom the page is about, where that is not whose turn it is. */
  other: OtherPerson | null
  /** The exercise that is under way. */
  exercise: FollowedRun | null
}

export function Guide(props: GuideProps) {
  const { room, locale, path, step, progress, saying, other, exercise } = props
  const { mode, advice } = saying
  const t = translator(locale, 'progress')
  const words = stepWords(locale, step)
  // Alone on the sites there is nothing to read, but for where it ended.
  if (mode === 'free' && advice === null && !exercise) return null
  const isGuided = mode === 'guided' && advice !== null
  return (
    <section
      id="practice-guide"
      aria-label={t('guide.label')}
      className="practice-guide"
      {...pointing(locale, saying)}
    >
      <div>
        {exercise && <ExerciseLine roomId={room.id} locale={locale} run={exercise} />}
        {!exercise && mode === 'test' && <TestTask locale={locale} step={step} />}
        <p data-testid="guide" data-state={progress.state} data-hint={hintOf(advice)} tabIndex={-1}>
          <strong aria-current="step" data-testid="guide-step">
            {words.long}
          </strong>{' '}
          {advice && <InThai locale={locale}>{textOf(locale, saying, advice, words, exercise)}</InThai>}
          {advice?.kind !== 'done' && needsCard(step) && <strong> {t('guide.only')}</strong>}
          {advice?.kind === 'done' && (
            <>
              {' '}
              <a href={endingPath(room.id, step.part)}>{t('guide.toEnding')}</a>
            </>
          )}
        </p>
        {isGuided && <Where locale={locale} saying={saying} />}
        {isGuided && saying.control === 'second-part' && <ToSecondPart roomId={room.id} locale={locale} />}
        {saying.instead?.control === 'to-mooc' && <ToMooc roomId={room.id} locale={locale} />}
        {isGuided && other && <ChangeRole room={room} locale={locale} path={path} other={other} />}
        {isGuided && (
          <details>
            <summary>{t('guide.manual')}</summary>
            <p>
              <InThai locale={locale}>{words.manual}</InThai>
            </p>
          </details>
        )}
      </div>
    </section>
  )
}

/** Steps whose forms ask for what is on the card. */
const needsCard = ({ part, step }: Step) => (part === 1 ? step === 4 : [1, 2, 3, 7].includes(step))

const hintOf = (advice: Advice | null) => (advice && advice.kind !== 'done' ? advice.hint : undefined)

function textOf(
  locale: Locale,
  { instead }: Saying,
  advice: Advice,
  words: { why: string; now: string },
  exercise: FollowedRun | null,
): string {
  const t = translator(locale, 'progress')
  if (advice.kind === 'done') return t(advice.part === 1 ? 'guide.done1' : 'guide.done2')
  if (exercise && instead) return adviceText(locale, exercise.exercise, instead.say)
  if (advice.kind === 'step') return advice.hint === 'nudge' ? words.why : words.now
  const key = `slips.${advice.slip}.now`
  return t.has(key) ? t(key) : words.now
}

/** What hint.browser.ts points at, and says there; nothing before the last hint. */
function pointing(locale: Locale, { advice, control }: Saying) {
  if (hintOf(advice) !== 'pointer' || !control) return {}
  const t = translator(locale, 'progress')
  return {
    'data-points': controls[control].join(' '),
    'data-here': t('hints.here'),
    'data-where': t(`controls.${control}`),
    'data-close': t('hints.close'),
  }
}

/** The last hint in words; the bar has the way there, which is all of it where scripts are off. */
function Where({ locale, saying: { advice, control } }: { locale: Locale; saying: Saying }) {
  if (hintOf(advice) !== 'pointer' || !control) return null
  const t = translator(locale, 'progress')
  return (
    <p>
      <InThai locale={locale}>{t(`controls.${control}`)}</InThai>
    </p>
  )
}

/** Stated at the start; a press away after that. */
function TestTask({ locale, step }: { locale: Locale; step: Step }) {
  const t = translator(locale, 'progress')
  return (
    <details open={step.step === 1} className="practice-exercise">
      <summary>
        <strong>{t('modes.testOf', { part: step.part })}</strong>
      </summary>
      <p>
        {t(step.part === 1 ? 'modes.task1' : 'modes.task2')} · {t('modes.noHints')}
      </p>
    </details>
  )
}

/** The one thing to do now stands where the advice says so: under the page it would be under the bar (second-part.tsx). */
const ToSecondPart = ({ roomId, locale }: { roomId: string; locale: Locale }) => (
  <p>
    <a id="second-part" href={seisPath(roomId)} className="practice-button">
      {translator(locale, 'practice')('notes.secondPart.go')}
    </a>
  </p>
)

/** The other site, in the same role: an exercise of the second part leads there and back. */
function ToMooc({ roomId, locale }: { roomId: string; locale: Locale }) {
  return (
    <form method="post" action={`${roomPath(roomId)}/start`}>
      <button type="submit" name="at" value="mooc-again" className="practice-button">
        {translator(locale, 'exercises')('guide.toMooc')}
      </button>
    </form>
  )
}

function ChangeRole({
  room,
  locale,
  path,
  other,
}: Pick<GuideProps, 'room' | 'locale' | 'path'> & { other: OtherPerson }) {
  const t = translator(locale, 'progress')
  return (
    <form method="post" action={`${roomPath(room.id)}/turn`} data-stays="" data-testid="change-role">
      <input type="hidden" name="person" value={other.key} />
      <input type="hidden" name="back" value={path} />
      <p>
        <WithName sentence={name => t('guide.otherPerson', { name })}>{other.name}</WithName>
      </p>
      <button type="submit" className="practice-button">
        {t('guide.change')}
      </button>
    </form>
  )
}
