import { ApiReference } from '@/components/about/api-reference'
import { PageHeading } from '@/components/ui/page-heading'
import { openapi } from '@/lib/api/openapi'
import { translator } from '@/lib/i18n/translator'
import { readerLocale } from '@/lib/web/reader'

/** The control API, to read. */
export default async function ApiPage() {
  const locale = readerLocale()
  const t = translator(locale, 'about')
  return (
    <div className="mx-auto max-w-5xl px-4 py-8 sm:px-6">
      <PageHeading locale={locale} site={translator(locale, 'site')('product')} title={t('api.title')} />
      <p className="mt-3 max-w-measure">{t('api.lead')}</p>
      <p className="mt-2 max-w-measure">{t('api.auth')}</p>
      <p className="mt-2">
        <a href="/api/v1/openapi.json" className="inline-flex min-h-11 items-center">
          {t('testers.openapi')}
        </a>
      </p>
      <ApiReference locale={locale} document={openapi()} />
      <p className="mt-8">
        <a href="/about" className="inline-flex min-h-11 items-center">
          {t('back')}
        </a>
      </p>
    </div>
  )
}
