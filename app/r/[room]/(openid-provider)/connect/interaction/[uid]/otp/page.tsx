import { redirect } from 'next/navigation'
import { type InteractionParams, openInteraction } from '@/components/connect/open-interaction'
import { ResendForm } from '@/components/connect/resend-form'
import { primary, quiet } from '@/components/ui/button'
import { DescribedForm } from '@/components/ui/described-form'
import { Field } from '@/components/ui/field'
import { Heading, PageTitle } from '@/components/ui/page-heading'
import { refusalOf } from '@/components/ui/say-refusals'
import { Still } from '@/components/ui/still'
import { findOtpStep } from '@/lib/connect/interaction/find-otp-step'
import { otpForm } from '@/lib/connect/interaction/otp-form'
import { translator } from '@/lib/i18n/translator'
import { formatClockTime } from '@/lib/identity'
import { OTP_PATTERN } from '@/lib/identity/one-time-code'
import { interactionPath } from '@/lib/paths'
import { isRefused, readFlash } from '@/lib/web/flash'

/** Manual part 1, step 5: the code. The full address is nowhere in the page. */
export default async function Page({ params }: { params: InteractionParams }) {
  const { room, interaction, locale } = await openInteraction(params)
  const page = (rest = '') => interactionPath(room.id, interaction.uid, rest)
  if (interaction.provenAt) redirect(page('/consent'))
  const step = await findOtpStep(room, interaction)
  if (step.state === 'locked') redirect(page('/locked'))
  if (step.state === 'not-asked') redirect(page('/citizen-id'))
  const flash = await readFlash(otpForm)
  const t = translator(locale, 'connect')
  const identity = translator(locale, 'identity')
  const { reference } = step.challenge
  const time = formatClockTime(step.challenge.expiresAt)
  return (
    <>
      <PageTitle locale={locale} title={t('otp.title')} site={t('site.title')} failed={isRefused(flash)} />
      <Still as="div">
        <Heading title={t('otp.title')} failed={isRefused(flash)} />
        {flash.notice && (
          <p role="status" className="mt-3 border-l-8 border-success bg-success-pale p-3">
            {otpForm.notices.say(locale, flash.notice)}
          </p>
        )}
        <dl className="mt-3 bg-accent-pale px-4 py-2 leading-normal sm:py-4">
          <div>
            <dt className="text-muted">{t('otp.sentTo')}</dt>
            <dd data-testid="masked-email" className="font-semibold">
              {step.maskedEmail}
            </dd>
          </div>
          <div className="mt-1 flex flex-wrap gap-x-3">
            <dt className="text-muted">{t('otp.reference')}</dt>
            <dd data-testid="reference" className="font-bold tracking-widest">
              {reference}
            </dd>
          </div>
        </dl>
        <DescribedForm
          locale={locale}
          form={otpForm}
          flash={flash}
          values={{ reference }}
          action={page('/otp/verify')}
          className="mt-4 sm:mt-6"
        >
          {slipOf => (
            <>
              <Field
                name="otp"
                slip={slipOf('otp')}
                label={t('otp.label')}
                hint={
                  <>
                    <span className="block">{t('otp.hint')}</span>
                    <span className="block">
                      {step.challenge.isStretched
                        ? translator(locale, 'site')('moreTime.until', { time })
                        : t('otp.expiresAt', { time })}
                    </span>
                  </>
                }
                value={flash.values?.otp}
                inputMode="numeric"
                autoComplete="one-time-code"
                pattern={OTP_PATTERN}
                title={identity('hints.otp')}
                required
                className=""
                inputClassName="digits text-xl tracking-widest"
              />
              <button
                id="confirm-otp"
                type="submit"
                data-testid="confirm-otp"
                className={`${primary} mt-4 sm:mt-6`}
              >
                {t('otp.submit')}
              </button>
            </>
          )}
        </DescribedForm>
        <ResendForm
          locale={locale}
          action={page('/otp/resend')}
          challenge={step.challenge}
          slip={refusalOf(locale, otpForm, flash, 'resend')}
        />
        <details className="mt-6">
          <summary className="min-h-11 py-2 text-accent-deep">{t('otp.notArrived')}</summary>
          <p className="mt-1">{t('otp.notArrivedText')}</p>
        </details>
        <p className="mt-2">
          <a href={page('/citizen-id')} className={quiet}>
            {t('otp.change')}
          </a>
        </p>
      </Still>
    </>
  )
}
