import { openPortal, type PortalParams } from '@/components/seis/open-portal'
import { Panel } from '@/components/seis/panel'
import { secondary } from '@/components/ui/button'
import { Heading, PageTitle } from '@/components/ui/page-heading'
import { Still } from '@/components/ui/still'
import { translator } from '@/lib/i18n/translator'

const items = ['card', 'order', 'email'] as const

/** Where three failed proofs end: whom to see and with what. */
export default async function Page({ params }: { params: PortalParams }) {
  const { locale, page } = await openPortal(params)
  const t = translator(locale, 'seis')
  return (
    <>
      <PageTitle
        locale={locale}
        title={t('agencyContact.title')}
        site={translator(locale, 'seis')('site.title')}
      />
      <Still as="div">
        <Heading title={t('agencyContact.title')} />
        <p className="mt-3">{t('agencyContact.why')}</p>
        <Panel title={t('agencyContact.bring')}>
          <ul className="list-disc space-y-1 pl-6">
            {items.map(item => (
              <li key={item}>{t(`agencyContact.items.${item}`)}</li>
            ))}
          </ul>
        </Panel>
        <p className="mt-6">
          <a href={page()} className={secondary}>
            {t('agencyContact.back')}
          </a>
        </p>
      </Still>
    </>
  )
}
