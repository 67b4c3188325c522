import { CastList } from '@/components/practice/cast-list'
import { FaultsEntry } from '@/components/practice/faults-entry'
import { ResetRoom } from '@/components/practice/reset-room'
import { RoomAddresses } from '@/components/practice/room-addresses'
import { RoomClock } from '@/components/practice/room-clock'
import { SignOn } from '@/components/practice/sign-on'
import { TraceEntry } from '@/components/practice/trace-entry'
import { SaveRoom } from '@/components/snapshot/save-room'
import { Heading, PageTitle } from '@/components/ui/page-heading'
import { Still } from '@/components/ui/still'
import { translator } from '@/lib/i18n/translator'
import { roomPath } from '@/lib/paths'
import { listPeople } from '@/lib/people/list-people'
import { roomHomeForm } from '@/lib/rooms/room-home-form'
import { roomOfPage } from '@/lib/rooms/room-of-page'
import { snapshotForm } from '@/lib/snapshot/snapshot-form'
import { readFlash } from '@/lib/web/flash'
import { readerLocale } from '@/lib/web/reader'

/** What a room has besides its two tasks: people and cards for everybody, the rest for trainers and testers. */
export default async function Tools({ params }: { params: Promise<{ room: string }> }) {
  const room = await roomOfPage(params)
  const locale = readerLocale(room)
  const [people, flash, saving] = await Promise.all([
    listPeople(room.id),
    readFlash(roomHomeForm),
    readFlash(snapshotForm),
  ])
  const t = translator(locale, 'progress')
  return (
    <>
      <PageTitle locale={locale} site={translator(locale, 'site')('product')} title={t('home.tools')} />
      <Still as="div">
        <p>
          <a href={roomPath(room.id)} className="inline-flex min-h-11 items-center">
            {t('home.back')}
          </a>
        </p>
        <Heading title={t('home.tools')} />
        {flash.notice && (
          <p role="status" className="mt-4 border-l-8 border-success bg-success-pale p-4 text-success">
            {roomHomeForm.notices.say(locale, flash.notice)}
          </p>
        )}
      </Still>
      <CastList room={room} locale={locale} people={people} />
      <Still as="div">
        <h2 className="mt-12 border-t border-line pt-6 text-xl">{t('home.forTrainers')}</h2>
        <div className="mt-6 grid gap-8 md:grid-cols-2">
          <RoomClock room={room} locale={locale} />
          <FaultsEntry room={room} locale={locale} />
          <TraceEntry room={room} locale={locale} />
        </div>
        <SignOn room={room} locale={locale} />
        <h2 className="mt-12 border-t border-line pt-6 text-xl">{t('home.forTesters')}</h2>
      </Still>
      <RoomAddresses room={room} locale={locale} />
      <SaveRoom room={room} locale={locale} flash={saving} />
      <ResetRoom room={room} locale={locale} />
    </>
  )
}
