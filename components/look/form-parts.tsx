import { Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { Summary } from '@/components/ui/summary'
import { type Locale, translator } from '@/lib/i18n/translator'

/** A field as it is asked for, refused by a site, and refused by the rehearsal; their summary; and what is no slip. */
export function FormParts({ locale }: { locale: Locale }) {
  const t = translator(locale, 'look')
  const site = translator(locale, 'site')
  const slip = { text: t('form.slip'), isOurs: false }
  const ours = {
    text: translator(locale, 'identity')('slips.citizenId.not-practice'),
    isOurs: true,
  }
  return (
    <div data-site="connect" className="mt-4 grid gap-6 bg-white p-4 md:grid-cols-2">
      <div>
        <Summary
          title={site('errorSummary')}
          slips={[
            { field: 'look-refused', ...slip, isOnCard: false },
            { field: 'look-ours', ...ours, isOnCard: false },
          ]}
          card={null}
        />
        <Notice kind="success" title={t('form.success')} />
        <Notice kind="info">{t('form.info')}</Notice>
      </div>
      <div>
        <Field
          name="look-asked"
          label={t('form.label')}
          hint={t('form.hint')}
          autoComplete="off"
          className=""
        />
        <Field
          name="look-refused"
          label={t('form.label')}
          hint={t('form.hint')}
          slip={slip}
          value="12345"
          autoComplete="off"
        />
        <Field
          name="look-ours"
          label={t('form.label')}
          hint={t('form.hint')}
          slip={ours}
          autoComplete="off"
        />
      </div>
    </div>
  )
}
