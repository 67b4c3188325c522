import { type Locale, translator } from '@/lib/i18n/translator'
import { maskCitizenId } from '@/lib/identity'
import { type Claims, describeClaims } from '@/lib/learning/claims'

/** What the site knows of a reader: each item with what it is for, and plainly what it was not given or did not ask. */
export function ClaimsRecord({ locale, claims }: { locale: Locale; claims: Claims }) {
  const t = translator(locale, 'learning')
  return (
    <dl className="mt-3 divide-y divide-line border-y border-line">
      {describeClaims(claims).map(({ claim, state, value }) => (
        <div key={claim} data-testid="claim" data-state={state} className="grid gap-x-4 py-3 sm:grid-cols-2">
          <dt className="font-semibold">{t(`record.claims.${claim}`)}</dt>
          <dd>
            {state === 'received' && value ? (
              <strong>{claim === 'pid' ? maskCitizenId(value) : <bdi>{value}</bdi>}</strong>
            ) : (
              <span className="bg-accent-pale px-2 font-semibold">
                {t(`record.states.${state === 'not-asked' ? 'not-asked' : 'not-allowed'}`)}
              </span>
            )}
          </dd>
          <dd className="text-sm text-muted sm:col-span-2">{t(`record.uses.${claim}`)}</dd>
        </div>
      ))}
    </dl>
  )
}
