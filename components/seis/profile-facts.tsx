import { type Locale, translator } from '@/lib/i18n/translator'
import { maskCitizenId } from '@/lib/identity'
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
  const { honorific, firstName, lastName, agency } = props.record
  return (
    <Facts
      rows={[
        [t('profile.honorific'), honorific],
        [t('profile.name'), `${firstName} ${lastName}`],
        [t('profile.agency'), agency],
      ]}
    />
  )
}
