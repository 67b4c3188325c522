/**
 * In a room of a class: what the trainer asks of everybody or told this learner, and a hand to raise, from every page and
 * in one tap. It keeps up with the room (bar.browser.ts).
 */
import { Name } from '@/components/ui/in-thai'
import type { Held, Told } from '@/lib/classroom/deeds'
import type { SeatOfRoom } from '@/lib/classroom/find-seat'
import { exerciseWords } from '@/lib/exercises/exercise-words'
import { isExerciseName } from '@/lib/exercises/exercises'
import { type Locale, translator } from '@/lib/i18n/translator'
import { exercisesPath, seatPath } from '@/lib/paths'
import { stepWords } from '@/lib/practice/step-words'
import { partSteps } from '@/lib/progress/progress'

interface ClassLineProps {
  roomId: string
  locale: Locale
  path: string
  found: SeatOfRoom
}

export const ClassLine = (props: ClassLineProps) => (
  <div data-class-line="" aria-live="polite">
    <ClassLineInside {...props} />
  </div>
)

export function ClassLineInside({ roomId, locale, path, found: { seat, classroom } }: ClassLineProps) {
  const t = translator(locale, 'classroom')
  if (seat.removedAt) return <p className="practice-class">{t('room.removed')}</p>
  if (classroom.state === 'closed') return <p className="practice-class">{t('room.closed')}</p>
  const isRaised = seat.handRaisedAt !== null
  return (
    <>
      {classroom.held && (
        <p className="practice-held" data-testid="held">
          <strong>{heldText(locale, classroom.held)}</strong>
        </p>
      )}
      {seat.told && <TrainersWords {...{ roomId, locale, path, told: seat.told }} />}
      {/* In place where something is typed, so that it stays (stays.browser.ts). */}
      <form method="post" action={seatPath(roomId, '/hand')} data-stays="" className="practice-class">
        <input type="hidden" name="back" value={path} />
        {isRaised && <p role="status">{t('room.raised')}</p>}
        <button
          type="submit"
          name="hand"
          value={isRaised ? 'lower' : 'raise'}
          data-testid="hand"
          className="practice-button"
        >
          <span aria-hidden="true">{'✋\u00A0'}</span>
          {t(isRaised ? 'room.lower' : 'room.raise')}
        </button>
      </form>
    </>
  )
}

const heldText = (locale: Locale, { at }: Held): string => {
  const t = translator(locale, 'classroom')
  return at ? t('room.heldAt', { part: at.part, step: at.step }) : t('room.held')
}

interface TrainersWordsProps extends Pick<ClassLineProps, 'roomId' | 'locale' | 'path'> {
  told: Told
}

function TrainersWords({ roomId, locale, path, told: { what } }: TrainersWordsProps) {
  const t = translator(locale, 'classroom')
  return (
    <form
      method="post"
      action={seatPath(roomId, '/understood')}
      data-stays=""
      data-testid="told"
      className="practice-class"
    >
      <input type="hidden" name="back" value={path} />
      <p>
        <strong>{t('room.told')}</strong> {'words' in what && <Name>{what.words}</Name>}
        {'step' in what && stepWords(locale, { ...what.step, of: partSteps[what.step.part] }).now}
        {'exercise' in what && isExerciseName(what.exercise) && (
          <a href={exercisesPath(roomId, `/${what.exercise}`)}>
            {t('room.doExercise', { title: exerciseWords(locale, what.exercise).title })}
          </a>
        )}
      </p>
      <button type="submit" className="practice-button">
        {t('room.understood')}
      </button>
    </form>
  )
}
