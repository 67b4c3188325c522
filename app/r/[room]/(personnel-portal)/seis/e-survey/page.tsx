import { openWithGroup, type PortalParams } from '@/components/seis/open-portal'
import { secondary } from '@/components/ui/button'
import { Heading, PageTitle } from '@/components/ui/page-heading'
import { Still } from '@/components/ui/still'
import { translator } from '@/lib/i18n/translator'

/** A menu entry that the manual does not cover: nothing is behind it. */
export default async function Page({ params }: { params: PortalParams }) {
  const { locale, page } = await openWithGroup(params)
  const t = translator(locale, 'seis')
  return (
    <>
      <PageTitle locale={locale} title={t('eSurvey.title')} site={translator(locale, 'seis')('site.title')} />
      <Still as="div">
        <Heading title={t('eSurvey.title')} />
        <p className="mt-6">
          <a href={page('/profile')} className={secondary}>
            {t('eSurvey.toProfile')}
          </a>
        </p>
      </Still>
    </>
  )
}
