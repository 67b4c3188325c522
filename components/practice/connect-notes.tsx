/** Under a page of ETDA Connect: what is not simulated, the way to the manual's second part, more time for a code. */
import { InThai } from '@/components/ui/in-thai'
import { type Locale, translator } from '@/lib/i18n/translator'
import { seisPath } from '@/lib/paths'
import type { Step } from '@/lib/practice/steps'
import { isClockMoved, type Room } from '@/lib/rooms/room'
import { MoreTime } from './more-time'
import { PracticeNote } from './practice-note'
import { SecondPart } from './second-part'

interface ConnectNotesProps {
  room: Room
  locale: Locale
  path: string
  /** Null where the page is no step of the manual. */
  step: Step | null
  /** Whom the page is about, where the site knows. */
  about: string | null
}

export function ConnectNotes({ room, locale, path, step, about }: ConnectNotesProps) {
  const t = translator(locale, 'practice')
  if (step?.step === 3)
    return (
      <PracticeNote name="closed" title={t('notes.closed.title')}>
        <p>
          <InThai locale={locale}>{t('notes.closed.text')}</InThai>
        </p>
      </PracticeNote>
    )
  if (step?.step === 4) return <SecondPart room={room} locale={locale} citizenId={about} />
  if (step?.step === 5)
    return (
      <MoreTime roomId={room.id} locale={locale} path={path} endsElsewhere>
        <p>{t('notes.notYours')}</p>
        <p>
          <a href={seisPath(room.id)}>{t('notes.secondPart.go')}</a>
        </p>
      </MoreTime>
    )
  // Nobody's clock is moved by a site; this page alone shows times that the room's clock has no say in.
  if (path.endsWith('/connect/account') && isClockMoved(room))
    return (
      <PracticeNote name="real-time" title={t('notes.realTime.title')}>
        <p>{t('notes.realTime.text')}</p>
      </PracticeNote>
    )
  return null
}
