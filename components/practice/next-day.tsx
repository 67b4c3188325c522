import { type Locale, translator } from '@/lib/i18n/translator'
import { roomPath } from '@/lib/paths'

/** Manual part 2, step 8, without the night between: the room's page then shows the way to the sign-in. */
export function NextDay({ roomId, locale }: { roomId: string; locale: Locale }) {
  return (
    <form method="post" action={`${roomPath(roomId)}/clock`} className="mt-3">
      <button
        id="next-day"
        type="submit"
        name="to"
        value="next-day"
        data-testid="next-day"
        className="practice-button"
      >
        {translator(locale, 'practice')('clock.next')}
      </button>
    </form>
  )
}
