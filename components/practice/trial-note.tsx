import { textIn } from '@/lib/i18n/text-in'
import { type Locale, translator } from '@/lib/i18n/translator'
import { exercisesPath } from '@/lib/paths'
import { trialOf } from '@/lib/practice/trial-of'
import { PracticeNote } from './practice-note'

/** Under a lesson of the MOOC: what it proposes to try in the room. */
export function TrialNote(props: {
  roomId: string
  locale: Locale
  path: string
  enrolments: readonly { courseId: string }[]
}) {
  const { roomId, locale, path, enrolments } = props
  const trial = trialOf(path, enrolments)
  if (!trial) return null
  const t = translator(locale, 'practice')
  return (
    <PracticeNote name="trial" title={t('notes.trial.title')}>
      <p>{textIn(locale, trial.text)}</p>
      {trial.exercise && (
        <p>
          <a href={exercisesPath(roomId, `/${trial.exercise}`)}>{t('notes.trial.exercise')}</a>
        </p>
      )}
    </PracticeNote>
  )
}
