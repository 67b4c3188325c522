import { OutcomesTable } from '@/components/about/outcomes-table'
import { PageHeading } from '@/components/ui/page-heading'
import { translator } from '@/lib/i18n/translator'
import { readerLocale } from '@/lib/web/reader'

/** What each client does about each failure of the protocol. */
export default async function FaultOutcomesPage() {
  const locale = readerLocale()
  const t = translator(locale, 'about')
  return (
    <div className="mx-auto max-w-7xl px-4 py-8 sm:px-6">
      <PageHeading locale={locale} site={translator(locale, 'site')('product')} title={t('faults.title')} />
      <p className="mt-3 max-w-measure">{t('faults.lead')}</p>
      <p className="mt-2 max-w-measure">{t('faults.note')}</p>
      <OutcomesTable locale={locale} />
      <p className="mt-6">
        <a href="/about" className="inline-flex min-h-11 items-center">
          {t('back')}
        </a>
      </p>
    </div>
  )
}
