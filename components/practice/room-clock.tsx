/** The room clock and the two ways to move it. */
import { secondary } from '@/components/ui/button'
import { type Locale, translator } from '@/lib/i18n/translator'
import { formatBuddhistDateTime } from '@/lib/identity'
import { roomPath } from '@/lib/paths'
import { isClockMoved, type Room, roomNow } from '@/lib/rooms/room'

export function RoomClock({ room, locale }: { room: Room; locale: Locale }) {
  const t = translator(locale, 'practice')
  const moved = isClockMoved(room)
  return (
    <section aria-labelledby="clock">
      <h2 id="clock" className="text-lg">
        {t('clock.title')}
      </h2>
      <p data-testid="room-clock" className="digits mt-2 text-lg font-bold">
        {formatBuddhistDateTime(roomNow(room), locale)}
      </p>
      <p className="text-sm text-muted">{t(moved ? 'clock.isMoved' : 'clock.isReal')}</p>
      <p className="mt-2">{t('clock.text')}</p>
      <form method="post" action={`${roomPath(room.id)}/clock`} className="mt-3 flex flex-wrap gap-3">
        <button type="submit" name="to" value="next-day" data-testid="next-day" className={secondary}>
          {t('clock.next')}
        </button>
        {moved && (
          <button type="submit" name="to" value="real" data-testid="real-time" className={secondary}>
            {t('clock.real')}
          </button>
        )}
      </form>
    </section>
  )
}
