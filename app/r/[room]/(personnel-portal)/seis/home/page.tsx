import { openWithGroup, type PortalParams } from '@/components/seis/open-portal'
import { SavedNotice } from '@/components/seis/saved-notice'
import { primary } from '@/components/ui/button'
import { Heading, PageTitle } from '@/components/ui/page-heading'
import { Still } from '@/components/ui/still'
import { WithName } from '@/components/ui/with-name'
import { translator } from '@/lib/i18n/translator'
import { nameIn } from '@/lib/identity'

/** หน้าแรก: greets, and repeats the notice of manual part 2, step 6. */
export default async function Page({ params }: { params: PortalParams }) {
  const { room, locale, record, page } = await openWithGroup(params)
  const t = translator(locale, 'seis')
  return (
    <>
      <PageTitle locale={locale} title={t('home.title')} site={translator(locale, 'seis')('site.title')} />
      <Still as="div">
        <Heading title={t('home.title')}>
          <WithName sentence={name => t('home.greeting', { name })}>{nameIn(locale, record)}</WithName>
        </Heading>
        <SavedNotice room={room} locale={locale} record={record} />
        <div className="mt-6 border border-accent bg-white p-4 sm:p-6">
          <p>{t('notice')}</p>
          <a href={page('/profile')} className={`${primary} mt-4`}>
            {t('home.toProfile')}
          </a>
        </div>
      </Still>
    </>
  )
}
