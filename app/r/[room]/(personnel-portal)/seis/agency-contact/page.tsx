import { PracticePanel } from '@/components/practice/practice-panel'
import { openPortal, type PortalParams } from '@/components/seis/open-portal'
import { Panel } from '@/components/seis/panel'
import { secondary } from '@/components/ui/button'
import { Heading, PageTitle } from '@/components/ui/page-heading'
import { Still } from '@/components/ui/still'
import { translator } from '@/lib/i18n/translator'
import { roomPath } from '@/lib/paths'

const items = ['card', 'order', 'email'] as const

/** Where three failed proofs end: whom to see and with what, and, in the theatre's voice, how to go on. */
export default async function Page({ params }: { params: PortalParams }) {
  const { room, locale, page } = await openPortal(params)
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
        <PracticePanel title={t('agencyContact.practiceTitle')}>
          <p>{t('agencyContact.practice')}</p>
          <a href={roomPath(room.id)} className="mt-1 inline-block py-2 font-semibold text-saffron-ink">
            {t('agencyContact.practiceHome')}
          </a>
        </PracticePanel>
        <p className="mt-6">
          <a href={page()} className={secondary}>
            {t('agencyContact.back')}
          </a>
        </p>
      </Still>
    </>
  )
}
