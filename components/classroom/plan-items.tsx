/** What a plan does, in its order, each item with its minutes and the trainer's notes. */
import { itemNotes, itemTitle } from '@/lib/classroom/plan-words'
import type { Plan } from '@/lib/classroom/plans'
import { type Locale, translator } from '@/lib/i18n/translator'
import './plan.css'

interface PlanItemsProps {
  locale: Locale
  plan: Pick<Plan, 'items'>
  /** The item at which a class is. */
  at?: number
}

export function PlanItems({ locale, plan, at }: PlanItemsProps) {
  const t = translator(locale, 'classroom')
  return (
    <ol className="divide-y divide-line">
      {plan.items.map(({ item, minutes }, index) => (
        <li key={index} aria-current={index === at ? 'step' : undefined} className="class-plan-item py-2">
          <p className="font-semibold">
            {itemTitle(locale, item)} · {t('plan.minutes', { minutes })}
          </p>
          <p className="max-w-measure">{itemNotes(locale, item)}</p>
        </li>
      ))}
    </ol>
  )
}
