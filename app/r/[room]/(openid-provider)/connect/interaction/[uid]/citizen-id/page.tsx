import { type InteractionParams, openInteraction } from '@/components/connect/open-interaction'
import { primary, quiet } from '@/components/ui/button'
import { DescribedForm } from '@/components/ui/described-form'
import { Field } from '@/components/ui/field'
import { Heading, PageTitle } from '@/components/ui/page-heading'
import { Still } from '@/components/ui/still'
import { citizenIdForm } from '@/lib/connect/interaction/citizen-id-form'
import { translator } from '@/lib/i18n/translator'
import { CITIZEN_ID_PATTERN } from '@/lib/identity/citizen-id'
import { interactionPath } from '@/lib/paths'
import { isRefused, readFlash } from '@/lib/web/flash'

/** Manual part 1, step 4: the 13 digits. */
export default async function Page({ params }: { params: InteractionParams }) {
  const { room, interaction, locale } = await openInteraction(params)
  const flash = await readFlash(citizenIdForm)
  const t = translator(locale, 'connect')
  const identity = translator(locale, 'identity')
  const page = (rest = '') => interactionPath(room.id, interaction.uid, rest)
  return (
    <>
      <PageTitle
        locale={locale}
        title={t('citizenId.title')}
        site={t('site.title')}
        failed={isRefused(flash)}
      />
      <Still as="div">
        <Heading title={t('citizenId.title')} failed={isRefused(flash)} />
        <p className="mt-2">{t('citizenId.lead')}</p>
        <DescribedForm
          locale={locale}
          form={citizenIdForm}
          flash={flash}
          action={page('/citizen-id/submit')}
          className="mt-4 sm:mt-6"
        >
          {slipOf => (
            <>
              <Field
                name="citizenId"
                slip={slipOf('citizenId')}
                label={t('citizenId.label')}
                hint={t('citizenId.hint')}
                value={flash.values?.citizenId}
                inputMode="numeric"
                autoComplete="off"
                pattern={CITIZEN_ID_PATTERN}
                title={identity('hints.citizenId')}
                required
                className=""
                inputClassName="digits text-lg"
              />
              <button
                id="request-otp"
                type="submit"
                data-testid="request-otp"
                className={`${primary} mt-4 sm:mt-6`}
              >
                {t('citizenId.submit')}
              </button>
            </>
          )}
        </DescribedForm>
      </Still>
      <p className="mt-6">
        <a href={page()} className={quiet}>
          {t('citizenId.back')}
        </a>
      </p>
    </>
  )
}
