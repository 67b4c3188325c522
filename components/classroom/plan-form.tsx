/** A trainer's own plan: a name, and rows of an item with its minutes. Begins as the plan that was taken as a model. */
import { primary } from '@/components/ui/button'
import { DescribedForm } from '@/components/ui/described-form'
import { Field } from '@/components/ui/field'
import { SlipText } from '@/components/ui/slip'
import { titleLengthLimit } from '@/lib/classroom/classroom'
import { mostOwnPlans } from '@/lib/classroom/kept-plans'
import { planForm } from '@/lib/classroom/plan-form'
import { itemTitle } from '@/lib/classroom/plan-words'
import { itemNames, minuteChoices, mostItems, type PlanItem, readItems } from '@/lib/classroom/plans'
import { type Locale, translator } from '@/lib/i18n/translator'
import { classroomPath } from '@/lib/paths'
import type { FlashOf } from '@/lib/web/flash'
import './plan.css'

interface PlanFormProps {
  locale: Locale
  flash: FlashOf<typeof planForm>
  model: readonly PlanItem[]
}

const usualMinutes = 10
const select = 'h-12 border-2 border-ink/60 bg-white px-2'

export function PlanForm({ locale, flash, model }: PlanFormProps) {
  const t = translator(locale, 'classroom')
  const rows = readItems(flash.values?.item1 ?? '') ?? model
  const isFull = flash.refusals.title?.slip === 'too-many'
  return (
    <DescribedForm
      locale={locale}
      form={planForm}
      flash={flash}
      action={classroomPath('plans', '/save')}
      values={{ most: isFull ? mostOwnPlans : titleLengthLimit }}
      className="mt-4"
    >
      {slipOf => (
        <>
          <Field
            name="title"
            label={t('plan.name')}
            hint={t('plan.nameHint')}
            slip={slipOf('title')}
            value={flash.values?.title}
            maxLength={titleLengthLimit}
            autoComplete="off"
          />
          <div className="mt-4">
            <SlipText id="item1-slip" slip={slipOf('item1')} />
          </div>
          <ol>
            {Array.from({ length: mostItems }, (_, index) => (
              <li key={index} className="class-plan-row">
                <span aria-hidden="true" className="digits">
                  {index + 1}
                </span>
                <select
                  id={`item${index + 1}`}
                  name={`item${index + 1}`}
                  aria-label={t('plan.rowItem', { at: index + 1 })}
                  aria-describedby={index === 0 ? 'item1-slip' : undefined}
                  defaultValue={rows[index]?.item ?? ''}
                  className={`${select} min-w-0 grow`}
                >
                  <option value="">{t('plan.noItem')}</option>
                  {itemNames.map(item => (
                    <option key={item} value={item}>
                      {itemTitle(locale, item)}
                    </option>
                  ))}
                </select>
                <select
                  name={`minutes${index + 1}`}
                  aria-label={t('plan.rowMinutes', { at: index + 1 })}
                  defaultValue={rows[index]?.minutes ?? usualMinutes}
                  className={select}
                >
                  {minuteChoices.map(minutes => (
                    <option key={minutes} value={minutes}>
                      {t('plan.minutes', { minutes })}
                    </option>
                  ))}
                </select>
              </li>
            ))}
          </ol>
          <p className="mt-6">
            <button type="submit" className={primary} data-testid="keep-plan">
              {t('plan.save')}
            </button>
          </p>
        </>
      )}
    </DescribedForm>
  )
}
