/** The way to the trace of the handshake. */
import { secondary } from '@/components/ui/button'
import { type Locale, translator } from '@/lib/i18n/translator'
import { tracePath } from '@/lib/paths'
import type { Room } from '@/lib/rooms/room'

export function TraceEntry({ room, locale }: { room: Room; locale: Locale }) {
  const t = translator(locale, 'trace')
  return (
    <section aria-labelledby="trace">
      <h2 id="trace" className="text-lg">
        {t('page.home.title')}
      </h2>
      <p className="mt-2">{t('page.home.text')}</p>
      <p className="mt-3">
        <a href={tracePath(room.id)} className={secondary}>
          {t('page.home.open')}
        </a>
      </p>
    </section>
  )
}
