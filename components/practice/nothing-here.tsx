/** Nothing at this address, or no such room: says so and leads to the lobby. */
import { primary } from '@/components/ui/button'
import { PageHeading } from '@/components/ui/page-heading'
import { type Locale, translator } from '@/lib/i18n/translator'

export function NothingHere({ locale }: { locale: Locale }) {
  const t = translator(locale, 'site')
  return (
    <>
      <PageHeading locale={locale} site={t('product')} title={t('notFound.title')} />
      <p className="mt-3">{t('notFound.text')}</p>
      <p className="mt-6">
        <a href="/" className={primary}>
          {t('notFound.home')}
        </a>
      </p>
    </>
  )
}
