import { Name } from '@/components/ui/in-thai'
import { type Locale, translator } from '@/lib/i18n/translator'
import { honorificInEnglish, maskCitizenId, officeIn } from '@/lib/identity'
import type { Group, SeisRecord } from '@/lib/seis/record'
import { Facts, Panel } from './panel'

/** ข้อมูลข้าราชการ: who is signed in, as what. */
export function AccountPanel(props: { locale: Locale; record: SeisRecord; group: Group }) {
  const t = translator(props.locale, 'seis')
  return (
    <Panel title={t('profile.account')}>
      <Facts
        rows={[
          [t('profile.group'), t(`groups.${props.group}`)],
          [t('profile.userName'), maskCitizenId(props.record.citizenId)],
        ]}
      />
    </Panel>
  )
}

/** The part of ข้อมูลส่วนตัว that its owner may not change. */
export function PersonFacts(props: { locale: Locale; record: SeisRecord }) {
  const t = translator(props.locale, 'seis')
  const { locale, record } = props
  const inEnglish = locale === 'en'
  return (
    <Facts
      rows={[
        [t('profile.honorific'), inEnglish ? honorificInEnglish(record.honorific) : record.honorific],
        [
          t('profile.name'),
          <Name key="name">
            {inEnglish
              ? `${record.firstNameEn} ${record.lastNameEn}`
              : `${record.firstName} ${record.lastName}`}
          </Name>,
        ],
        [t('profile.agency'), <Name key="agency">{officeIn(locale, record.agency)}</Name>],
      ]}
    />
  )
}
