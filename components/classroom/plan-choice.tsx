/** Which plan a class has: the ready-made ones, and those that this browser keeps. */
import type { OwnPlan } from '@/lib/classroom/kept-plans'
import { planTitle, shortTitle } from '@/lib/classroom/plan-words'
import { type Plan, planNames, planText, readyPlan } from '@/lib/classroom/plans'
import { type Locale, translator } from '@/lib/i18n/translator'
import { classroomPath } from '@/lib/paths'

interface PlanChoiceProps {
  locale: Locale
  own: readonly OwnPlan[]
  /** That of the link by which somebody came. */
  linked: Plan | null
}

export function PlanChoice({ locale, own, linked }: PlanChoiceProps) {
  const t = translator(locale, 'classroom')
  const ofTrainer = own.map(({ plan, title }) => ({ plan, title }))
  const isKnown =
    linked && [...planNames, ...own.map(({ plan }) => planText(plan))].includes(planText(linked))
  const all: { plan: Plan; title?: string }[] = [
    ...(linked && !isKnown ? [{ plan: linked, title: t('plan.own') }] : []),
    ...planNames.map(name => ({ plan: readyPlan(name) })),
    ...ofTrainer,
  ]
  const chosen = planText(linked ?? readyPlan('both'))
  return (
    <fieldset className="mt-6">
      <legend className="font-semibold">{t('plan.choose')}</legend>
      {all.map(({ plan, title }) => (
        <label key={planText(plan) + title} className="flex items-start gap-3 py-2">
          <input
            type="radio"
            name="plan"
            value={planText(plan)}
            defaultChecked={planText(plan) === chosen}
            className="mt-1 size-6 shrink-0"
          />
          <span>
            <bdi className="font-semibold">{planTitle(locale, plan, title)}</bdi>
            <span className="block text-sm text-muted">
              {plan.items.map(({ item }) => shortTitle(locale, item)).join(' · ')}
            </span>
          </span>
        </label>
      ))}
      <p>
        <a href={classroomPath('plans')} className="inline-flex min-h-11 items-center">
          {t('plan.all')}
        </a>
      </p>
    </fieldset>
  )
}
