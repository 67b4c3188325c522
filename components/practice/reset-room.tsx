/** Begin anew: the second press, inside, is the confirmation; works without scripts. */
import { type Locale, translator } from '@/lib/i18n/translator'
import { roomPath } from '@/lib/paths'
import type { Room } from '@/lib/rooms/room'

export function ResetRoom({ room, locale }: { room: Room; locale: Locale }) {
  const t = translator(locale, 'practice')
  return (
    <section aria-labelledby="reset" className="mt-12">
      <h2 id="reset" className="sr-only">
        {t('reset.title')}
      </h2>
      <details className="max-w-2xl border border-line bg-white">
        <summary className="min-h-12 px-4 py-2 font-semibold">{t('reset.title')}</summary>
        <div className="px-4 pb-4">
          <p>{t('reset.text')}</p>
          <form method="post" action={`${roomPath(room.id)}/reset`} className="mt-3">
            <button
              type="submit"
              className="min-h-12 w-full border-2 border-error bg-white px-6 font-semibold text-error sm:w-auto"
            >
              {t('reset.confirm')}
            </button>
          </form>
        </div>
      </details>
    </section>
  )
}
