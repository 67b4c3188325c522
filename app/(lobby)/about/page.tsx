import { Fragment } from 'react'
import { CertificationSuite } from '@/components/about/certification-suite'
import { ClocksTable } from '@/components/about/clocks-table'
import { CodeBlock } from '@/components/about/code-block'
import { DifferencesTable } from '@/components/about/differences-table'
import { DiscoveryTable } from '@/components/about/discovery-table'
import { LibrariesTable } from '@/components/about/libraries-table'
import { LimitsTable } from '@/components/about/limits-table'
import { Recipe } from '@/components/about/recipe'
import { secondary } from '@/components/ui/button'
import { PageHeading } from '@/components/ui/page-heading'
import { env } from '@/lib/env'
import { relyingPartyWords } from '@/lib/i18n/site-words'
import { translator } from '@/lib/i18n/translator'
import { sitePath } from '@/lib/paths'
import { roomLimits } from '@/lib/rooms/limits'
import { sites, testersSites } from '@/lib/sites/sites.mjs'
import { readerLocale } from '@/lib/web/reader'

const ownClient = (origin: string) => `curl -X POST ${origin}/api/v1/rooms
# → id, token, urls.issuer …
curl -X POST ${origin}/api/v1/rooms/$ROOM/clients \\
  -H "authorization: Bearer $TOKEN" -H "content-type: application/json" \\
  -d '{"redirect_uris": ["http://localhost:8080/callback"]}'
# → client_id, client_secret`

/** What the page's own links lead to, in its order. */
const parts = ['testers', 'discovery', 'clocks', 'libraries', 'limits', 'differences'] as const

/** For testers how to begin, and for everybody how the rehearsal differs from the real systems. */
export default async function AboutPage() {
  const locale = readerLocale()
  const t = translator(locale, 'about')
  const origin = env().APP_ORIGIN
  return (
    <div className="mx-auto max-w-5xl px-4 py-8 sm:px-6">
      <PageHeading locale={locale} site={translator(locale, 'site')('product')} title={t('title')} />
      <p className="mt-3 max-w-measure">{t('lead')}</p>
      <nav aria-label={t('nav')} className="mt-4 flex flex-wrap gap-x-6">
        {parts.map(part => (
          <a key={part} href={`#${part}`} className="inline-flex min-h-11 items-center">
            {t(`${part}.title`)}
          </a>
        ))}
      </nav>
      <section aria-labelledby="testers" className="mt-8">
        <h2 id="testers" className="text-xl">
          {t('testers.title')}
        </h2>
        <p className="mt-2 max-w-measure">{t('testers.text')}</p>
        <p className="mt-2 max-w-measure">{t('testers.limits', roomLimits)}</p>
        <ul className="mt-4 flex flex-wrap gap-3">
          <li className="w-full sm:w-auto">
            <a href="/about/api" className={secondary}>
              {t('testers.reference')}
            </a>
          </li>
          <li className="w-full sm:w-auto">
            <a href="/about/faults" className={secondary}>
              {t('testers.faults')}
            </a>
          </li>
          <li className="w-full sm:w-auto">
            <a href="/api/v1/openapi.json" className={secondary}>
              {t('testers.openapi')}
            </a>
          </li>
          <li className="w-full sm:w-auto">
            <a href="/about/style" className={secondary}>
              {translator(locale, 'look')('title')}
            </a>
          </li>
        </ul>
        <h3 className="mt-8 text-lg">{t('testers.base')}</h3>
        <CodeBlock id="base-address" locale={locale} label={t('testers.base')}>
          {origin}
        </CodeBlock>
        <h3 className="mt-8 text-lg">{t('testers.recipe')}</h3>
        <Recipe locale={locale} origin={origin} />
        {testersSites.map(site => (
          <Fragment key={site}>
            <h3 className="mt-8 text-lg">{relyingPartyWords(locale, site).name}</h3>
            <p className="mt-2 max-w-measure">{translator(locale, sites[site].words)('forTesters')}</p>
            <CodeBlock id={site} locale={locale} label={relyingPartyWords(locale, site).name}>
              {`${origin}${sitePath(site, '$ROOM')}`}
            </CodeBlock>
          </Fragment>
        ))}
        <h3 className="mt-8 text-lg">{t('testers.client')}</h3>
        <p className="mt-2 max-w-measure">{t('testers.clientText')}</p>
        <p className="mt-2 max-w-measure">{t('testers.clientRules')}</p>
        <p className="mt-2 max-w-measure">{t('testers.clientHosts')}</p>
        <CodeBlock id="own-client" locale={locale} label={t('testers.client')}>
          {ownClient(origin)}
        </CodeBlock>
        <CertificationSuite locale={locale} origin={origin} />
      </section>
      <section aria-labelledby="discovery" className="mt-12">
        <h2 id="discovery" className="text-xl">
          {t('discovery.title')}
        </h2>
        <p className="mt-2 max-w-measure">{t('discovery.lead')}</p>
        <details className="mt-4">
          <summary className="min-h-11 py-2 font-semibold">{t('discovery.open')}</summary>
          <DiscoveryTable locale={locale} />
        </details>
      </section>
      <section aria-labelledby="clocks" className="mt-12">
        <h2 id="clocks" className="text-xl">
          {t('clocks.title')}
        </h2>
        <p className="mt-2 max-w-measure">{t('clocks.lead')}</p>
        <ClocksTable locale={locale} roomDays={env().ROOM_TTL_DAYS} />
      </section>
      <section aria-labelledby="libraries" className="mt-12">
        <h2 id="libraries" className="text-xl">
          {t('libraries.title')}
        </h2>
        <p className="mt-2 max-w-measure">{t('libraries.lead')}</p>
        <p className="mt-2 max-w-measure">{t('libraries.why')}</p>
        <LibrariesTable locale={locale} />
      </section>
      <section aria-labelledby="limits" className="mt-12">
        <h2 id="limits" className="text-xl">
          {t('limits.title')}
        </h2>
        <p className="mt-2 max-w-measure">{t('limits.lead')}</p>
        <LimitsTable locale={locale} roomsPerAddress={env().ROOMS_PER_ADDRESS} />
      </section>
      <section aria-labelledby="differences" className="mt-12">
        <h2 id="differences" className="text-xl">
          {t('differences.title')}
        </h2>
        <p className="mt-2 max-w-measure">{t('differences.lead')}</p>
        <DifferencesTable locale={locale} />
      </section>
    </div>
  )
}
