import { secondary } from '@/components/ui/button'
import type { ReachedSite } from '@/lib/connect/session/describe-session'
import { clientNameIn } from '@/lib/i18n/site-words'
import { type Locale, translator } from '@/lib/i18n/translator'
import { connectPath } from '@/lib/paths'
import type { Room } from '@/lib/rooms/room'
import { scopesInWords } from './scopes-in-words'

/** The sites that a session reaches, what each was allowed, and the button that takes it back. */
export function ReachedSites(props: { room: Room; locale: Locale; sites: ReachedSite[] }) {
  const t = translator(props.locale, 'connect')
  const named = props.sites.map(site => ({
    ...site,
    name: clientNameIn(props.locale, site.clientId, site.name),
  }))
  return (
    <section aria-labelledby="sites" className="mt-8">
      <h2 id="sites" className="text-lg">
        {t('account.sites')}
      </h2>
      {props.sites.length === 0 && <p className="mt-2">{t('account.noSites')}</p>}
      {props.sites.length > 0 && (
        <p id="withdrawing" className="mt-2">
          {t('account.withdrawText')}
        </p>
      )}
      <ul className="mt-3 space-y-4">
        {named.map(({ clientId, name, allowed }) => (
          <li key={clientId} data-testid="reached-site" className="border border-line p-4">
            <h3 className="text-base">
              <bdi>{name}</bdi>
            </h3>
            <p className="mt-2 text-sm text-muted">{t('account.allowed')}</p>
            <ul className="list-disc pl-6">
              {scopesInWords(props.locale, props.room, allowed).map(words => (
                <li key={words}>{words}</li>
              ))}
            </ul>
            <form method="post" action={connectPath(props.room.id, '/account/withdraw')} className="mt-3">
              <button
                type="submit"
                name="client"
                value={clientId}
                aria-label={t('account.withdrawFrom', { client: name })}
                aria-describedby="withdrawing"
                className={secondary}
              >
                {t('account.withdraw')}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}
