/** Opening a class: its name, what it practises, in which language; on a public server the trainer pass. */
import { primary } from '@/components/ui/button'
import { DescribedForm } from '@/components/ui/described-form'
import { Field } from '@/components/ui/field'
import { titleLengthLimit } from '@/lib/classroom/classroom'
import type { OwnPlan } from '@/lib/classroom/kept-plans'
import type { Opening } from '@/lib/classroom/may-open'
import { openForm } from '@/lib/classroom/open-form'
import type { Plan } from '@/lib/classroom/plans'
import { type Locale, locales, translator } from '@/lib/i18n/translator'
import { classroomPath } from '@/lib/paths'
import type { FlashOf } from '@/lib/web/flash'
import { Choice } from './choice'
import { PlanChoice } from './plan-choice'

interface OpenClassFormProps {
  locale: Locale
  flash: FlashOf<typeof openForm>
  opening: Opening
  ownPlans: readonly OwnPlan[]
  linked: Plan | null
}

export function OpenClassForm({ locale, flash, opening, ownPlans, linked }: OpenClassFormProps) {
  const t = translator(locale, 'classroom')
  const site = translator(locale, 'site')
  if (opening === 'never')
    return (
      <p className="mt-6 border-l-8 border-saffron-ink-soft bg-saffron-pale p-4 text-saffron-ink">
        {t('open.never')}
      </p>
    )
  return (
    <DescribedForm
      locale={locale}
      form={openForm}
      flash={flash}
      action={classroomPath('', '/open')}
      values={{ most: titleLengthLimit }}
      className="mt-6"
    >
      {slipOf => (
        <>
          <Field
            name="title"
            label={t('open.name')}
            hint={t('open.nameHint')}
            slip={slipOf('title')}
            value={flash.values?.title}
            maxLength={titleLengthLimit}
            autoComplete="off"
          />
          <PlanChoice locale={locale} own={ownPlans} linked={linked} />
          <Choice
            name="language"
            label={t('open.locale')}
            options={locales.map(one => [one, t(`languages.${one}`)])}
            chosen={locale}
          />
          {opening === 'by-pass' && (
            <Field
              name="pass"
              type="password"
              label={t('open.pass')}
              hint={t('open.passHint')}
              slip={slipOf('pass')}
              autoComplete="off"
              reveal={{ show: site('reveal.show'), hide: site('reveal.hide') }}
            />
          )}
          <p className="mt-6">
            <button type="submit" className={primary} data-testid="open-class">
              {t('open.submit')}
            </button>
          </p>
        </>
      )}
    </DescribedForm>
  )
}
