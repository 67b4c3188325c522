/** Sign-on that is single: the way to the second site, and when each site asks anew, with what switching it changes. */
import { primary, secondary } from '@/components/ui/button'
import { relyingPartyWords } from '@/lib/i18n/site-words'
import { type Locale, translator } from '@/lib/i18n/translator'
import { connectPath, roomPath } from '@/lib/paths'
import type { Room } from '@/lib/rooms/room'
import { askingSites, sites } from '@/lib/sites/sites.mjs'

export function SignOn({ room, locale }: { room: Room; locale: Locale }) {
  const t = translator(locale, 'practice')
  return (
    <section aria-labelledby="sign-on" className="mt-6 border border-line bg-white p-4 sm:p-6">
      <p className="text-sm text-muted">{t('signOn.after')}</p>
      <h2 id="sign-on" className="mt-1 text-lg">
        {t('signOn.title')}
      </h2>
      <p className="mt-2 max-w-measure">{t('signOn.text')}</p>
      <div className="mt-4 flex flex-col gap-3 sm:flex-row">
        <form method="post" action={`${roomPath(room.id)}/start`}>
          <button type="submit" name="at" value="learning" className={primary}>
            {t('signOn.start')}
          </button>
        </form>
        <a href={connectPath(room.id, '/account')} className={secondary}>
          {t('signOn.sessions')}
        </a>
      </div>
      <h3 className="mt-8 text-base">{t('signOn.habits')}</h3>
      <div className="mt-2 grid gap-4 md:grid-cols-2">
        {askingSites.map(site => {
          const { name } = relyingPartyWords(locale, site)
          const isEveryTime = room[sites[site].asks.setting] === 'every-time'
          const other = isEveryTime ? 'when-needed' : 'every-time'
          return (
            <form
              key={site}
              method="post"
              action={`${roomPath(room.id)}/sign-on`}
              data-testid={`asks-${site}`}
              className="flex flex-col border-t border-line pt-3"
            >
              <input type="hidden" name="site" value={site} />
              <p>
                <strong>{name}</strong>: {t(isEveryTime ? 'signOn.everyTime' : 'signOn.whenNeeded')}
              </p>
              <p id={`asks-${site}`} className="mt-1 text-sm text-muted">
                {t(isEveryTime ? 'signOn.everyTimeMeans' : 'signOn.whenNeededMeans')}
              </p>
              <button
                type="submit"
                name="asks"
                value={other}
                aria-label={t(isEveryTime ? 'signOn.toWhenNeededOf' : 'signOn.toEveryTimeOf', {
                  site: name,
                })}
                aria-describedby={`asks-${site}`}
                className="mt-2 min-h-11 self-start border-2 border-ink/60 bg-white px-3"
              >
                {t(isEveryTime ? 'signOn.toWhenNeeded' : 'signOn.toEveryTime')}
              </button>
            </form>
          )
        })}
      </div>
    </section>
  )
}
