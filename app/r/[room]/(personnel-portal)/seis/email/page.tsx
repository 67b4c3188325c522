import { redirect } from 'next/navigation'
import { openPortal, type PortalParams } from '@/components/seis/open-portal'
import { labelAtLeft, Panel, underInputs } from '@/components/seis/panel'
import { primary } from '@/components/ui/button'
import { DescribedForm } from '@/components/ui/described-form'
import { Field } from '@/components/ui/field'
import { PageHeading } from '@/components/ui/page-heading'
import { translator } from '@/lib/i18n/translator'
import { EMAIL_PATTERN, practiceDomains } from '@/lib/identity/email'
import { turnBack } from '@/lib/seis/first-page-form'
import { newEmailForm } from '@/lib/seis/new-email-form'
import { isRefused, readFlash } from '@/lib/web/flash'

/** Manual part 2, step 3: where the password is to go. Reached by a proof of identity only. */
export default async function Page({ params }: { params: PortalParams }) {
  const { locale, visit, page } = await openPortal(params)
  if (!visit?.proven) redirect(page(turnBack('prove-first')))
  const flash = await readFlash(newEmailForm)
  const t = translator(locale, 'seis')
  const identity = translator(locale, 'identity')
  const input = {
    inputMode: 'email',
    autoComplete: 'off',
    pattern: EMAIL_PATTERN,
    title: identity('hints.email', { domains: practiceDomains }),
    required: true,
    className: labelAtLeft,
  } as const
  return (
    <>
      <PageHeading
        locale={locale}
        title={t('email.title')}
        site={translator(locale, 'seis')('site.title')}
        failed={isRefused(flash)}
      />
      {/* Beside the title in the manual's picture, before the fields. */}
      <p>
        <a href={page()} className="inline-block py-2">
          {t('email.back')}
        </a>
      </p>
      <p className="mt-3">{t('email.lead')}</p>
      <Panel title={t('email.panel')}>
        <DescribedForm locale={locale} form={newEmailForm} flash={flash} action={page('/email/save')}>
          {slipOf => (
            <>
              <Field
                name="email"
                slip={slipOf('email')}
                label={t('email.new')}
                hint={t('email.example')}
                value={flash.values?.email}
                {...input}
              />
              <Field
                name="emailConfirm"
                slip={slipOf('emailConfirm')}
                label={t('email.confirm')}
                hint={t('email.confirmHint')}
                value={flash.values?.emailConfirm}
                {...input}
              />
              <div className={underInputs}>
                <button id="save-email" type="submit" data-testid="save-email" className={primary}>
                  {t('email.save')}
                </button>
              </div>
            </>
          )}
        </DescribedForm>
      </Panel>
    </>
  )
}
