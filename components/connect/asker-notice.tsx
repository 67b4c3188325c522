import type { Asker } from '@/lib/connect/session/describe-asker'
import { type Locale, translator } from '@/lib/i18n/translator'

/** Where the answer leads, for every client; of a stranger's also what it calls itself and who registered it. */
export function AskerNotice({ asker, locale }: { asker: Asker; locale: Locale }) {
  const t = translator(locale, 'connect')
  const { name, destination, isStranger } = asker
  const leads = destination && (
    <p className={isStranger ? undefined : 'mt-1 text-sm text-muted'}>
      {t(`consent.leads.${destination.kind}`)}{' '}
      <bdi dir="ltr" data-testid="leads-to" className="font-semibold text-ink">
        {destination.name}
      </bdi>
    </p>
  )
  if (!isStranger) return leads
  return (
    <div className="mt-3 border-l-4 border-accent bg-accent-pale px-3 py-2">
      {name && (
        <p>
          {t('consent.stranger.calls')} “<bdi className="font-semibold">{name}</bdi>”
        </p>
      )}
      {leads}
      <p className="text-sm">{t('consent.stranger.whose')}</p>
    </div>
  )
}
