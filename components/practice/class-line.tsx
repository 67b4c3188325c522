/** In a room of a class: a hand to raise, from every page and in one tap. */
import type { SeatOfRoom } from '@/lib/classroom/find-seat'
import { type Locale, translator } from '@/lib/i18n/translator'
import { seatPath } from '@/lib/paths'

interface ClassLineProps {
  roomId: string
  locale: Locale
  path: string
  found: SeatOfRoom
}

export function ClassLine({ roomId, locale, path, found: { seat, classroom } }: ClassLineProps) {
  const t = translator(locale, 'classroom')
  if (seat.removedAt) return <p className="practice-class">{t('room.removed')}</p>
  if (classroom.state === 'closed') return <p className="practice-class">{t('room.closed')}</p>
  const isRaised = seat.handRaisedAt !== null
  return (
    // In place where something is typed, so that it stays (stays.browser.ts).
    <form method="post" action={seatPath(roomId, '/hand')} data-stays="" className="practice-class">
      <input type="hidden" name="back" value={path} />
      {isRaised && <p role="status">{t('room.raised')}</p>}
      <button
        type="submit"
        name="hand"
        value={isRaised ? 'lower' : 'raise'}
        data-testid="hand"
        className="practice-guide-button"
      >
        <span aria-hidden="true">✋ </span>
        {t(isRaised ? 'room.lower' : 'room.raise')}
      </button>
    </form>
  )
}
