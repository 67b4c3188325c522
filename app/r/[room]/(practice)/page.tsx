import { AutoApproveNotice } from '@/components/practice/auto-approve-notice'
import { CastList } from '@/components/practice/cast-list'
import { FaultsEntry } from '@/components/practice/faults-entry'
import { Journeys } from '@/components/practice/journeys'
import { ResetRoom } from '@/components/practice/reset-room'
import { RoomAddresses } from '@/components/practice/room-addresses'
import { RoomClock } from '@/components/practice/room-clock'
import { SignOn } from '@/components/practice/sign-on'
import { TraceEntry } from '@/components/practice/trace-entry'
import { WhichJourney } from '@/components/practice/which-journey'
import { primary, secondary } from '@/components/ui/button'
import { Heading, PageTitle } from '@/components/ui/page-heading'
import { Still } from '@/components/ui/still'
import { WithName } from '@/components/ui/with-name'
import { translator } from '@/lib/i18n/translator'
import { formatBuddhistDateTime } from '@/lib/identity'
import { mailPath, roomPath } from '@/lib/paths'
import { listPeople } from '@/lib/people/list-people'
import { roomNow, turnNameIn } from '@/lib/rooms/room'
import { roomHomeForm } from '@/lib/rooms/room-home-form'
import { roomOfPage } from '@/lib/rooms/room-of-page'
import { readFlash } from '@/lib/web/flash'
import { readerLocale } from '@/lib/web/reader'

export default async function RoomHome({ params }: { params: Promise<{ room: string }> }) {
  const room = await roomOfPage(params)
  const locale = readerLocale(room)
  const [people, flash] = await Promise.all([listPeople(room.id), readFlash(roomHomeForm)])
  const t = translator(locale, 'practice')
  const now = formatBuddhistDateTime(roomNow(room), locale)
  return (
    <>
      <PageTitle locale={locale} site={translator(locale, 'site')('product')} title={t('home.title')} />
      <Still as="div">
        <Heading title={t('home.title')} />
        {flash.notice && (
          <p role="status" className="mt-4 border-l-8 border-success bg-success-pale p-4 text-success">
            {roomHomeForm.notices.say(locale, flash.notice, { now })}
          </p>
        )}
        {flash.notice === 'clock' && room.clockOffsetSeconds !== 0 && (
          <form method="post" action={`${roomPath(room.id)}/start`} className="mt-3 mb-6">
            <button type="submit" name="at" value="mooc-again" data-testid="start-again" className={primary}>
              <WithName sentence={name => t('clock.again', { name })}>{turnNameIn(locale, room)}</WithName>
            </button>
          </form>
        )}
        <p className="mt-2 max-w-[68ch]">{t('home.lead')}</p>
        <WhichJourney locale={locale} />
        <Journeys room={room} locale={locale} people={people} />
        <SignOn room={room} locale={locale} />
        <div className="mt-12 grid gap-8 md:grid-cols-2">
          <section aria-labelledby="inbox">
            <h2 id="inbox" className="text-lg">
              {t('inbox.title')}
            </h2>
            <p className="mt-2">{t('inbox.text')}</p>
            {room.unreadCount > 0 && (
              <p className="mt-2 font-semibold">{t('bar.unread', { count: room.unreadCount })}</p>
            )}
            <p className="mt-3">
              <a href={mailPath(room.id)} className={secondary}>
                {t('inbox.open')}
              </a>
            </p>
          </section>
          <RoomClock room={room} locale={locale} />
          <FaultsEntry room={room} locale={locale} />
          <TraceEntry room={room} locale={locale} />
          {room.autoApprove && <AutoApproveNotice locale={locale} />}
        </div>
      </Still>
      <CastList room={room} locale={locale} people={people} />
      <RoomAddresses room={room} locale={locale} />
      <ResetRoom room={room} locale={locale} />
    </>
  )
}
