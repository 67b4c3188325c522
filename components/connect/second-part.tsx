import { NextDay } from '@/components/practice/next-day'
import { PracticePanel } from '@/components/practice/practice-panel'
import { secondary } from '@/components/ui/button'
import type { citizenIdForm } from '@/lib/connect/interaction/citizen-id-form'
import { secondPartSlips } from '@/lib/connect/interaction/submit-citizen-id'
import { type Locale, translator } from '@/lib/i18n/translator'
import { formatBuddhistDate } from '@/lib/identity'
import { seisPath } from '@/lib/paths'
import { whyNoEmail } from '@/lib/practice/why-no-email'
import type { Room } from '@/lib/rooms/room'
import type { RefusalsOf } from '@/lib/web/flash'
import type { SlipOf } from '@/lib/web/form-description'

/**
 * The way to the manual's second part, offered by every failure that the manual sends there; and, in the
 * theatre's voice, what the register knows that ETDA Connect does not: which press was missed, when it will work.
 */
export async function SecondPart(props: {
  room: Room
  locale: Locale
  slip?: SlipOf<RefusalsOf<typeof citizenIdForm>, 'citizenId'>
  citizenId: string | null
}) {
  const { room, locale, slip, citizenId } = props
  if (!secondPartSlips.some(known => known === slip)) return null
  const t = translator(locale, 'connect')
  const why = citizenId && slip !== 'not-found' ? await whyNoEmail(room, citizenId) : null
  // An address that no letter reaches counts as none in the register's eyes; the person is told which of the two it is.
  const reason = slip === 'bad-email' && why?.state === 'no-email' ? slip : why?.state
  return (
    <>
      <section className="mt-8 border-2 border-accent p-4">
        <h2 className="text-lg">{t('citizenId.second.title')}</h2>
        <p className="mt-2">{t('citizenId.second.text')}</p>
        <a id="second-part" href={seisPath(room.id)} className={`${secondary} mt-4`}>
          {t('citizenId.second.go')}
        </a>
      </section>
      {why && reason && (
        <PracticePanel title={t('citizenId.why.title')}>
          <p>
            {t(`citizenId.why.${reason}`, {
              date: why.usableFrom ? formatBuddhistDate(why.usableFrom, locale) : '',
            })}
          </p>
          {reason === 'saved-waiting' && <NextDay roomId={room.id} locale={locale} />}
        </PracticePanel>
      )}
    </>
  )
}
