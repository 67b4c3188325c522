import { container, primary } from '@/components/mooc/look'
import { PageHeading } from '@/components/ui/page-heading'
import { translator } from '@/lib/i18n/translator'
import { readerLocale, readerPath } from '@/lib/web/reader'

/** A course code that is not in the catalogue. */
export default async function NotFound() {
  const [locale, path] = await Promise.all([readerLocale(), readerPath()])
  const t = translator(locale, 'mooc')
  const home = path.match(/^\/r\/[^/]+\/mooc/)?.[0] ?? '/'
  return (
    <div className={`${container} py-12`}>
      <PageHeading
        locale={locale}
        title={t('course.notFound')}
        site={translator(locale, 'site')('sites.mooc')}
      />
      <p className="mt-4">{t('course.notFoundText')}</p>
      <p className="mt-6">
        <a href={`${home}#courses`} className={primary}>
          {t('allCourses')}
        </a>
      </p>
    </div>
  )
}
