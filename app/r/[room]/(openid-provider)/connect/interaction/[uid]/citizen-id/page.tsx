import { type InteractionParams, openInteraction } from '@/components/connect/open-interaction'
import { SecondPart } from '@/components/connect/second-part'
import { PracticeOnly } from '@/components/practice/practice-only'
import { primary, quiet } from '@/components/ui/button'
import { CheckedForm } from '@/components/ui/checked-form'
import { Field } from '@/components/ui/field'
import { PageHeading } from '@/components/ui/page-heading'
import { slipSentences } from '@/components/ui/slip-sentences'
import { translator } from '@/lib/i18n/translator'
import { CITIZEN_ID_PATTERN } from '@/lib/identity/citizen-id'
import { interactionPath } from '@/lib/paths'
import { readFlash } from '@/lib/web/flash'

const ownSlips = [
  'not-found',
  'no-email',
  'bad-email',
  'retired',
  'register-down',
  'no-sends-left',
  'letter-limit',
  'too-many-letters',
] as const

/** Manual part 1, step 4: the 13 digits. */
export default async function Page({ params }: { params: InteractionParams }) {
  const { room, interaction, locale } = await openInteraction(params)
  const flash = await readFlash()
  const t = translator(locale, 'connect')
  const site = translator(locale, 'site')
  const identity = translator(locale, 'identity')
  const page = (rest = '') => interactionPath(room.id, interaction.uid, rest)
  const sentences = slipSentences(locale, 'citizenId')
  const slip = flash.errors?.citizenId
  const own = ownSlips.find(name => name === slip)
  const text = own ? t(`citizenId.slips.${own}`, flash.details) : slip && sentences[slip]
  return (
    <>
      <PageHeading
        locale={locale}
        title={t('citizenId.title')}
        site={translator(locale, 'connect')('site.title')}
        failed={Boolean(text)}
      />
      <p className="mt-3">{t('citizenId.lead')}</p>
      <PracticeOnly locale={locale} roomId={room.id} className="mt-3 border-l-4 border-accent pl-3" />
      <CheckedForm
        action={page('/citizen-id/submit')}
        slips={text ? [{ field: 'citizenId', text }] : []}
        checks={{ citizenId: 'citizenId' }}
        sentences={{ citizenId: sentences }}
        summaryTitle={site('errorSummary')}
        errorPrefix={site('errorPrefix')}
        className="mt-6"
      >
        <Field
          name="citizenId"
          label={t('citizenId.label')}
          hint={identity('hints.citizenId')}
          value={flash.values?.citizenId}
          inputMode="numeric"
          autoComplete="off"
          pattern={CITIZEN_ID_PATTERN}
          title={identity('hints.citizenId')}
          required
          inputClassName="digits text-lg"
        />
        <button type="submit" data-testid="request-otp" className={`${primary} mt-6`}>
          {t('citizenId.submit')}
        </button>
      </CheckedForm>
      <SecondPart room={room} locale={locale} slip={slip} citizenId={interaction.citizenId} />
      <p className="mt-6">
        <a href={page()} className={quiet}>
          {t('citizenId.back')}
        </a>
      </p>
    </>
  )
}
