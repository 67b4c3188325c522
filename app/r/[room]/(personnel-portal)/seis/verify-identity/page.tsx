import { redirect } from 'next/navigation'
import { BirthDateField } from '@/components/seis/birth-date-field'
import { openPortal, type PortalParams } from '@/components/seis/open-portal'
import { labelAtLeft, Panel, underInputs } from '@/components/seis/panel'
import { primary } from '@/components/ui/button'
import { DescribedForm } from '@/components/ui/described-form'
import { Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { PageHeading } from '@/components/ui/page-heading'
import { translator } from '@/lib/i18n/translator'
import { type CitizenId, formatCitizenId } from '@/lib/identity'
import { LASER_CODE_PATTERN } from '@/lib/identity/laser-code'
import { bangkokDay } from '@/lib/rooms/bangkok-day'
import { roomNow } from '@/lib/rooms/room'
import { turnBack } from '@/lib/seis/first-page-form'
import { proofForm } from '@/lib/seis/proof-form'
import { isTurnedAway } from '@/lib/seis/prove-identity'
import { passwordAddressOf } from '@/lib/seis/record'
import { isRefused, readFlash } from '@/lib/web/flash'

/** Manual part 2, step 2: names, birth date and Laser Code, checked against the record. */
export default async function Page({ params }: { params: PortalParams }) {
  const { room, locale, record, page } = await openPortal(params)
  if (!record) redirect(page(turnBack('ask-first')))
  const today = bangkokDay(roomNow(room))
  if (isTurnedAway(record, today)) redirect(page('/agency-contact'))
  const flash = await readFlash(proofForm)
  const t = translator(locale, 'seis')
  const site = translator(locale, 'site')
  const identity = translator(locale, 'identity')
  const values = flash.values ?? {}
  const isNotFound = flash.notice === 'email-not-found' || passwordAddressOf(record) === null
  // A code that may be a real card's is not shown again: the rehearsal's own rule, and its word.
  const notKept =
    isRefused(flash) && values.laserCode === undefined
      ? { text: t('verify.laserCodeNotKept'), isOurs: true }
      : undefined
  return (
    <>
      <PageHeading
        locale={locale}
        title={t('verify.title')}
        site={translator(locale, 'seis')('site.title')}
        failed={isRefused(flash)}
      />
      <Notice kind="info" title={isNotFound ? proofForm.notices.say(locale, 'email-not-found') : undefined}>
        {isNotFound ? t('verify.notFoundText') : t('verify.replaceText')}
      </Notice>
      <Panel title={t('verify.for', { citizenId: formatCitizenId(record.citizenId as CitizenId) })}>
        <DescribedForm
          locale={locale}
          form={proofForm}
          flash={flash}
          action={page('/verify-identity/check')}
          today={today}
        >
          {slipOf => (
            <>
              {(['firstName', 'lastName'] as const).map(name => (
                <Field
                  key={name}
                  name={name}
                  slip={slipOf(name)}
                  label={t(`verify.${name}`)}
                  hint={identity(`hints.${name}`)}
                  value={values[name]}
                  autoComplete="off"
                  maxLength={100}
                  required
                  className={labelAtLeft}
                />
              ))}
              <BirthDateField
                slipOf={slipOf}
                words={{
                  legend: t('verify.birthDate'),
                  hint: identity('hints.birthDate'),
                  birthDay: t('verify.birthDay'),
                  birthMonth: t('verify.birthMonth'),
                  birthYear: t('verify.birthYear'),
                }}
                values={values}
              />
              <Field
                name="laserCode"
                slip={slipOf('laserCode') ?? notKept}
                type="password"
                label={t('verify.laserCode')}
                hint={t('verify.laserCodeHint')}
                value={values.laserCode}
                autoComplete="off"
                pattern={LASER_CODE_PATTERN}
                title={identity('hints.laserCode')}
                required
                reveal={{ show: site('reveal.show'), hide: site('reveal.hide') }}
                className={labelAtLeft}
                inputClassName="digits"
              />
              <div className={underInputs}>
                <button id="prove-identity" type="submit" data-testid="prove-identity" className={primary}>
                  {t('verify.submit')}
                </button>
              </div>
            </>
          )}
        </DescribedForm>
      </Panel>
      <p className="mt-4">
        <a href={page()} className="inline-block py-2">
          {t('verify.back')}
        </a>
      </p>
    </>
  )
}
