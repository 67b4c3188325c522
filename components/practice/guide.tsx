/**
 * The rehearsal's advice, under its own strip and above every site: which step of the manual this is, and the one thing
 * to do now, by what has happened and not by the address alone. In the flow, so it covers nothing.
 */
import { InThai } from '@/components/ui/in-thai'
import { WithName } from '@/components/ui/with-name'
import type { Run } from '@/lib/exercises/judge'
import { keepName } from '@/lib/i18n/keep-whole'
import { type Locale, translator } from '@/lib/i18n/translator'
import { endingPath, roomPath } from '@/lib/paths'
import { type Advice, adviseOn } from '@/lib/practice/advise'
import type { OtherPerson } from '@/lib/practice/other-person'
import { stepWords } from '@/lib/practice/step-words'
import type { Step } from '@/lib/practice/steps'
import type { Progress } from '@/lib/progress/progress'
import { type Room, turnNameIn } from '@/lib/rooms/room'
import { ExerciseLine } from './exercise-line'

export interface GuideProps {
  room: Room
  locale: Locale
  path: string
  step: Step
  progress: Progress
  /** Whom the page is about, where that is not whose turn it is. */
  other: OtherPerson | null
  /** The exercise that is under way. */
  exercise: Run | null
}

export function Guide({ room, locale, path, step, progress, other, exercise }: GuideProps) {
  const t = translator(locale, 'progress')
  const words = stepWords(locale, step)
  const advice = adviseOn(step, progress)
  // A test says the task alone. Never to enter anybody's real data is no hint.
  const isTest = exercise?.mode === 'test' && !exercise.doneAt
  return (
    <section id="practice-guide" aria-label={t('guide.label')} className="practice-guide">
      <div>
        {exercise && <ExerciseLine roomId={room.id} locale={locale} run={exercise} />}
        <p data-testid="guide" data-state={progress.state}>
          <strong aria-current="step" data-testid="guide-step">
            {words.long}
          </strong>{' '}
          {!isTest && <InThai locale={locale}>{textOf(locale, advice, words.now)}</InThai>}
          {advice.kind !== 'done' && needsCard(step) && <strong> {t('guide.only')}</strong>}
          {advice.kind === 'done' && (
            <>
              {' '}
              <a href={endingPath(room.id, step.part)}>{t('guide.toEnding')}</a>
            </>
          )}
        </p>
        {other && <ChangeRole room={room} locale={locale} path={path} other={other} />}
        {!isTest && (
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

function textOf(locale: Locale, advice: Advice, now: string): string {
  const t = translator(locale, 'progress')
  if (advice.kind === 'done') return t(advice.part === 1 ? 'guide.done1' : 'guide.done2')
  const key = advice.kind === 'slipped' ? `slips.${advice.slip}.now` : null
  return key && t.has(key) ? t(key) : now
}

function ChangeRole({
  room,
  locale,
  path,
  other,
}: Pick<GuideProps, 'room' | 'locale' | 'path'> & { other: OtherPerson }) {
  const t = translator(locale, 'progress')
  const sentence = (name: string) =>
    t('guide.otherPerson', { name, turn: keepName(turnNameIn(locale, room)) })
  return (
    <form method="post" action={`${roomPath(room.id)}/turn`} data-stays="" data-testid="change-role">
      <input type="hidden" name="person" value={other.key} />
      <input type="hidden" name="back" value={path} />
      <p>
        <WithName sentence={sentence}>{other.name}</WithName>
      </p>
      <button type="submit" className="practice-button">
        <WithName sentence={name => t('guide.change', { name })}>{other.name}</WithName>
      </button>
    </form>
  )
}
