/** Plans to choose from, each folded: what it does, the notes, and what can be done with it. */
import { secondary } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { planTitle } from '@/lib/classroom/plan-words'
import { type Plan, planText } from '@/lib/classroom/plans'
import { type Locale, translator } from '@/lib/i18n/translator'
import { classroomPath, publicUrl } from '@/lib/paths'
import { PlanItems } from './plan-items'

interface PlanListProps {
  locale: Locale
  plans: readonly { plan: Plan; title?: string }[]
}

export function PlanList({ locale, plans }: PlanListProps) {
  return (
    <ul className="mt-2 space-y-3">
      {plans.map(one => (
        <li key={planText(one.plan) + one.title} className="border border-line bg-white px-4 py-2">
          <ListedPlan locale={locale} {...one} />
        </li>
      ))}
    </ul>
  )
}

/** An address holds items and minutes, which were chosen, and nothing that was typed. */
const withPlan = (path: string, name: 'plan' | 'from', plan: Plan): string =>
  `${path}?${new URLSearchParams({ [name]: planText(plan) })}`

function ListedPlan({ locale, plan, title }: { locale: Locale; plan: Plan; title?: string }) {
  const t = translator(locale, 'classroom')
  const site = translator(locale, 'site')
  const isOwn = title !== undefined
  const link = publicUrl(withPlan(classroomPath(), 'plan', plan))
  const linkId = `plan-link-${planText(plan).replace(/\W/g, '-')}`
  return (
    <>
      <h3 className="text-base">
        <bdi>{planTitle(locale, plan, title)}</bdi>
      </h3>
      <details>
        <summary className="flex min-h-11 w-fit items-center underline">{t('plan.whole')}</summary>
        <PlanItems locale={locale} plan={plan} />
        {isOwn && (
          <div className="mt-2">
            <p className="font-semibold">{t('plan.link')}</p>
            <p>{t('plan.linkText')}</p>
            <p id={linkId} className="break-all">
              {link}
            </p>
            <CopyButton
              from={linkId}
              label={t('settings.copy')}
              words={{
                copy: t('settings.copy'),
                copied: site('copy.copied'),
                selected: site('copy.selected'),
              }}
            />
          </div>
        )}
      </details>
      <div className="flex flex-wrap gap-2 pb-2">
        <a href={withPlan(classroomPath(), 'plan', plan)} className={secondary}>
          {t('plan.open')}
        </a>
        <a
          href={`${withPlan(classroomPath('plans'), 'from', plan)}#make`}
          className="inline-flex min-h-12 items-center px-2"
        >
          {t('plan.takeAsModel')}
        </a>
        {isOwn && (
          <form method="post" action={classroomPath('plans', '/delete')}>
            <input type="hidden" name="title" value={title} />
            <button type="submit" className="min-h-12 px-2 underline">
              {t('plan.delete', { title })}
            </button>
          </form>
        )}
      </div>
    </>
  )
}
