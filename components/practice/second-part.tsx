/**
 * The way to the manual's second part, offered by every failure that the manual sends there; and what the register
 * knows that ETDA Connect does not: which press was missed, when it will work.
 */
import { type Locale, translator } from '@/lib/i18n/translator'
import { formatBuddhistDate } from '@/lib/identity'
import { seisPath } from '@/lib/paths'
import { whyNoEmail } from '@/lib/practice/why-no-email'
import type { Room } from '@/lib/rooms/room'
import { readRefusals } from '@/lib/web/flash'
import { NextDay } from './next-day'
import { PracticeNote } from './practice-note'

/** What the page was refused for, where the manual says to go there. */
const leadingThere = ['not-found', 'no-email', 'bad-email']

export async function SecondPart(props: { room: Room; locale: Locale; citizenId: string | null }) {
  const { room, locale, citizenId } = props
  const slip = (await readRefusals()).find(told => leadingThere.includes(told.slip))?.slip
  if (!slip) return null
  const t = translator(locale, 'practice')
  const why = citizenId && slip !== 'not-found' ? await whyNoEmail(room, citizenId) : null
  // An address that no letter reaches counts as none in the register's eyes; the person is told which of the two it is.
  const reason = slip === 'bad-email' && why?.state === 'no-email' ? slip : why?.state
  return (
    <PracticeNote name="second-part" title={t('notes.secondPart.title')}>
      <p>{t('notes.secondPart.text')}</p>
      <p className="practice-unless-advised">
        <a href={seisPath(room.id)} className="practice-button">
          {t('notes.secondPart.go')}
        </a>
      </p>
      {why && reason && (
        <p>
          <strong>{t('notes.why.title')}</strong>{' '}
          {t(`notes.why.${reason}`, {
            date: why.usableFrom ? formatBuddhistDate(why.usableFrom, locale) : '',
          })}
        </p>
      )}
      {reason === 'saved-waiting' && <NextDay roomId={room.id} locale={locale} />}
    </PracticeNote>
  )
}
