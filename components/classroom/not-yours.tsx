/** For whoever opens a trainer's page and is not its trainer: the same whether there is such a class or not. */
import { primary, secondary } from '@/components/ui/button'
import { PageHeading } from '@/components/ui/page-heading'
import { type Locale, translator } from '@/lib/i18n/translator'
import { classroomPath, joinPath } from '@/lib/paths'

export function NotYours({ locale }: { locale: Locale }) {
  const t = translator(locale, 'classroom')
  return (
    <div className="mx-auto w-full max-w-3xl px-4 py-8">
      <PageHeading locale={locale} site={translator(locale, 'site')('product')} title={t('notYours.title')} />
      <p className="mt-4 max-w-measure">{t('notYours.text')}</p>
      <p className="mt-6 flex flex-wrap gap-3">
        <a href={classroomPath()} className={primary}>
          {t('notYours.open')}
        </a>
        <a href={joinPath()} className={secondary}>
          {t('notYours.learner')}
        </a>
      </p>
    </div>
  )
}
