import { PlanForm } from '@/components/classroom/plan-form'
import { PlanList } from '@/components/classroom/plan-list'
import { LobbyFrame } from '@/components/lobby/lobby-frame'
import { Heading, PageTitle } from '@/components/ui/page-heading'
import { mostOwnPlans, ownPlans } from '@/lib/classroom/kept-plans'
import { planForm } from '@/lib/classroom/plan-form'
import { parsePlan, planNames, readyPlan } from '@/lib/classroom/plans'
import { translator } from '@/lib/i18n/translator'
import { classroomPath } from '@/lib/paths'
import { isRefused, readFlash } from '@/lib/web/flash'
import { readerLocale, readerPath } from '@/lib/web/reader'

interface PageProps {
  searchParams: Promise<{ from?: string | string[] }>
}

/** All plans with the trainer's notes, and making one's own. */
export default async function PlansPage({ searchParams }: PageProps) {
  const locale = readerLocale()
  const { from } = await searchParams
  const flash = await readFlash(planForm)
  const own = ownPlans()
  const model = (typeof from === 'string' && parsePlan(from)) || readyPlan('sign-in')
  const t = translator(locale, 'classroom')
  const failed = isRefused(flash)
  return (
    <LobbyFrame locale={locale} path={readerPath()}>
      <PageTitle
        locale={locale}
        site={translator(locale, 'site')('product')}
        title={t('plan.title')}
        failed={failed}
      />
      <div className="mx-auto max-w-3xl px-4 py-8 sm:px-6">
        <p>
          <a href={classroomPath()} className="inline-flex min-h-11 items-center">
            {t('open.title')}
          </a>
        </p>
        <Heading title={t('plan.title')} failed={failed} />
        {flash.notice && (
          <p role="status" className="mt-4 border-l-8 border-success bg-success-pale p-4 text-success">
            {planForm.notices.say(locale, flash.notice)}
          </p>
        )}
        <p className="mt-2 max-w-measure">{t('plan.lead')}</p>
        <h2 className="mt-8 text-lg">{t('plan.ready')}</h2>
        <PlanList locale={locale} plans={planNames.map(name => ({ plan: readyPlan(name) }))} />
        <h2 className="mt-8 text-lg">{t('plan.yours')}</h2>
        {own.length === 0 ? (
          <p className="mt-2">{t('plan.yoursNone')}</p>
        ) : (
          <PlanList locale={locale} plans={own} />
        )}
        <h2 id="make" className="mt-8 text-lg">
          {t('plan.make')}
        </h2>
        <p className="mt-2 max-w-measure">{t('plan.makeText', { most: mostOwnPlans })}</p>
        <PlanForm locale={locale} flash={flash} model={model.items} />
      </div>
    </LobbyFrame>
  )
}
