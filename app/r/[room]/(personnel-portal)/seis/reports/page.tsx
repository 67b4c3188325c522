import { openWithGroup, type PortalParams } from '@/components/seis/open-portal'
import { Facts, Panel } from '@/components/seis/panel'
import { Name } from '@/components/ui/in-thai'
import { Heading, PageTitle } from '@/components/ui/page-heading'
import { Still } from '@/components/ui/still'
import { translator } from '@/lib/i18n/translator'
import {
  formatBuddhistDate,
  formatBuddhistDateTime,
  formatPhone,
  fullName,
  fullNameInEnglish,
  maskCitizenId,
  officeIn,
  type Phone,
} from '@/lib/identity'

/** รายงาน: the person's own ก.พ.๗ record, to read. The Laser Code is nowhere in it. */
export default async function Page({ params }: { params: PortalParams }) {
  const { locale, record } = await openWithGroup(params)
  const t = translator(locale, 'seis')
  const none = <span className="font-normal text-muted">{t('reports.none')}</span>
  const phone = (number: string | null) => (number ? formatPhone(number as Phone, locale) : none)
  return (
    <>
      <PageTitle locale={locale} title={t('reports.title')} site={translator(locale, 'seis')('site.title')} />
      <Still as="div">
        <Heading title={t('reports.title')} />
        <p className="mt-3">{t('reports.lead')}</p>
        <Panel title={t('reports.heading')}>
          <Facts
            rows={[
              [t('reports.citizenId'), maskCitizenId(record.citizenId)],
              [t('reports.name'), <Name key="name">{fullName(record)}</Name>],
              [t('reports.nameEn'), fullNameInEnglish(record)],
              [t('reports.birthDate'), formatBuddhistDate(record.birthDate, locale)],
              [t('reports.appointedOn'), formatBuddhistDate(record.appointedOn, locale)],
              [t('reports.position'), <Name key="position">{officeIn(locale, record.position)}</Name>],
              [t('reports.agency'), <Name key="agency">{officeIn(locale, record.agency)}</Name>],
              [t('reports.status'), t('reports.active')],
              [t('profile.email'), record.email ?? none],
              [t('profile.phone'), phone(record.phone)],
              [t('profile.fax'), phone(record.fax)],
              [t('reports.savedAt'), record.savedAt ? formatBuddhistDateTime(record.savedAt, locale) : none],
            ]}
          />
        </Panel>
      </Still>
    </>
  )
}
