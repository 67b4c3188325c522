import { Field } from '@/components/ui/field'
import { type Locale, translator } from '@/lib/i18n/translator'
import { formatPhone, type Phone, practiceDomains } from '@/lib/identity'
import { EMAIL_PATTERN } from '@/lib/identity/email'
import type { Slip } from '@/lib/identity/field-checks'
import { PHONE_PATTERN } from '@/lib/identity/phone'
import type { contactForm } from '@/lib/seis/contact-form'
import type { SeisRecord } from '@/lib/seis/record'
import type { FlashOf } from '@/lib/web/flash'
import { labelAtLeft } from './panel'

/** อีเมล, เบอร์โทร. and เบอร์แฟกซ์.: the same look whether they can be changed or only read. */
export function ContactFields(props: {
  locale: Locale
  record: SeisRecord
  /** What was typed, in place of the record's. */
  typed?: FlashOf<typeof contactForm>['values']
  readOnly?: boolean
  /** Id of what says that the fields have just been opened: the first of them has the focus then. */
  openedBy?: string
  /** What each was refused for. */
  slipOf?: (field: 'email' | 'phone' | 'fax') => Slip | undefined
}) {
  const { locale, record, typed, readOnly } = props
  const t = translator(locale, 'seis')
  const identity = translator(locale, 'identity')
  const phone = (number: string | null) => (number ? formatPhone(number as Phone, locale) : '')
  const shared = { readOnly, autoComplete: 'off', className: labelAtLeft } as const
  const emailHint = identity('hints.email', { domains: practiceDomains })
  return (
    <>
      <Field
        name="email"
        slip={props.slipOf?.('email')}
        label={t('profile.email')}
        value={typed ? typed.email : (record.email ?? '')}
        inputMode="email"
        pattern={EMAIL_PATTERN}
        title={emailHint}
        required={!readOnly}
        autoFocus={props.openedBy !== undefined}
        describedBy={props.openedBy}
        {...shared}
      />
      <Field
        name="phone"
        slip={props.slipOf?.('phone')}
        label={t('profile.phone')}
        hint={readOnly ? undefined : t('profile.phoneHint')}
        value={typed ? typed.phone : phone(record.phone)}
        inputMode="tel"
        pattern={PHONE_PATTERN}
        title={identity('hints.phone')}
        required={!readOnly}
        {...shared}
      />
      <Field
        name="fax"
        slip={props.slipOf?.('fax')}
        label={t('profile.fax')}
        hint={readOnly ? undefined : t('profile.faxHint')}
        value={typed ? typed.fax : phone(record.fax)}
        inputMode="tel"
        pattern={PHONE_PATTERN}
        title={identity('hints.phone')}
        {...shared}
      />
    </>
  )
}
