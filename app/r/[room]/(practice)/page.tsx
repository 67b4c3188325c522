import { SeatCard } from '@/components/classroom/seat-card'
import { AutoApproveNotice } from '@/components/practice/auto-approve-notice'
import { ExercisesEntry } from '@/components/practice/exercises-entry'
import { TaskList } from '@/components/practice/task-list'
import { WhichJourney } from '@/components/practice/which-journey'
import { primary, secondary } from '@/components/ui/button'
import { Heading, PageTitle } from '@/components/ui/page-heading'
import { Still } from '@/components/ui/still'
import { WithName } from '@/components/ui/with-name'
import { findSeat } from '@/lib/classroom/find-seat'
import { nicknameForm } from '@/lib/classroom/nickname-form'
import { rejoinCode } from '@/lib/classroom/rejoin-code'
import { listExercises } from '@/lib/exercises/list-exercises'
import { translator } from '@/lib/i18n/translator'
import { formatBuddhistDateTime, nameIn } from '@/lib/identity'
import { roomPath, toolsPath } from '@/lib/paths'
import { listPeople } from '@/lib/people/list-people'
import { waitingStep } from '@/lib/practice/waiting-step'
import { readProgress } from '@/lib/progress/read-progress'
import { isClockMoved, roomNow, turnNameIn } from '@/lib/rooms/room'
import { roomHomeForm } from '@/lib/rooms/room-home-form'
import { roomOfPage } from '@/lib/rooms/room-of-page'
import { readFlash } from '@/lib/web/flash'
import { stepCookie } from '@/lib/web/names.mjs'
import { readCookie } from '@/lib/web/read-cookie'
import { readerLocale } from '@/lib/web/reader'

/** The room's home: a list of two tasks and the one thing to do now. Everything else is behind one entry. */
export default async function RoomHome({ params }: { params: Promise<{ room: string }> }) {
  const room = await roomOfPage(params)
  const locale = readerLocale(room)
  const [people, progress, exercises, flash, seat, nickname] = await Promise.all([
    listPeople(room.id),
    readProgress(room),
    listExercises(room),
    readFlash(roomHomeForm),
    findSeat(room),
    readFlash(nicknameForm),
  ])
  const rejoin = seat && (await rejoinCode(seat.seat.id))
  const t = translator(locale, 'practice')
  const words = translator(locale, 'progress')
  const now = formatBuddhistDateTime(roomNow(room), locale)
  const isNewlyMoved = flash.notice === 'clock' && isClockMoved(room)
  const nameOf = (key: string) => {
    const person = people.find(one => one.key === key)
    return person ? nameIn(locale, person) : turnNameIn(locale, room)
  }
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
        {isNewlyMoved && (
          <form method="post" action={`${roomPath(room.id)}/start`} className="mt-3 mb-6">
            <button type="submit" name="at" value="mooc-again" data-testid="start-again" className={primary}>
              <WithName sentence={name => t('clock.again', { name })}>{turnNameIn(locale, room)}</WithName>
            </button>
          </form>
        )}
        {seat && rejoin && !seat.seat.removedAt && (
          <SeatCard roomId={room.id} locale={locale} found={seat} flash={nickname} rejoin={rejoin} />
        )}
        <TaskList
          roomId={room.id}
          locale={locale}
          progress={progress}
          waiting={waitingStep(room.id, readCookie(stepCookie))}
          names={{ 1: nameOf('ready'), 2: nameOf('no-email') }}
          hasPrimaryAbove={isNewlyMoved}
        />
        <p className="mt-4 max-w-measure">{words('home.lead')}</p>
        <WhichJourney locale={locale} />
        <ExercisesEntry roomId={room.id} locale={locale} exercises={exercises} />
        {room.autoApprove && <AutoApproveNotice locale={locale} />}
        <section aria-labelledby="tools" className="mt-8">
          <h2 id="tools" className="text-lg">
            {words('home.tools')}
          </h2>
          <p className="mt-1 max-w-measure">{words('home.toolsText')}</p>
          <p className="mt-3">
            <a href={toolsPath(room.id)} className={secondary}>
              {words('home.openTools')}
            </a>
          </p>
        </section>
      </Still>
    </>
  )
}
