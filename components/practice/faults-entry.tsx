/** The way to the failures on demand, with how many are armed. */
import { secondary } from '@/components/ui/button'
import { type Locale, translator } from '@/lib/i18n/translator'
import { faultsPath } from '@/lib/paths'
import type { Room } from '@/lib/rooms/room'

export function FaultsEntry({ room, locale }: { room: Room; locale: Locale }) {
  const t = translator(locale, 'faults')
  return (
    <section aria-labelledby="faults">
      <h2 id="faults" className="text-lg">
        {t('page.home.title')}
      </h2>
      <p className="mt-2">{t('page.home.text')}</p>
      {room.armedFaults > 0 && (
        <p className="mt-2 font-semibold">{t('page.home.live', { count: room.armedFaults })}</p>
      )}
      <p className="mt-3">
        <a href={faultsPath(room.id)} className={secondary}>
          {t('page.home.open')}
        </a>
      </p>
    </section>
  )
}
