/** On the board: where in its plan the class is, how much time is left, and the next item by one press. */
import { secondary } from '@/components/ui/button'
import type { Classroom } from '@/lib/classroom/classroom'
import { whereInPlan } from '@/lib/classroom/place'
import { itemTitle, planTitle } from '@/lib/classroom/plan-words'
import { type Locale, translator } from '@/lib/i18n/translator'
import { classroomPath } from '@/lib/paths'
import { randomName } from '@/lib/secrets/secrets'
import { PlanItems } from './plan-items'
import { leftText } from './time-left'

export function PlanPanel(props: { locale: Locale; classroom: Classroom; now: Date }) {
  const { locale, classroom } = props
  const { plan } = classroom
  const t = translator(locale, 'classroom')
  const { now, next, minutesLeft } = whereInPlan(plan, classroom.place, props.now)
  return (
    <section aria-labelledby="plan" className="mb-4 border border-line bg-white px-4 py-2" data-testid="plan">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <div>
          <h2 id="plan" className="text-base">
            {t('plan.panel', { title: planTitle(locale, plan) })}
          </h2>
          <p>
            {now ? (
              <>
                <strong>{itemTitle(locale, now.item)}</strong> ·{' '}
                {t('plan.at', { at: now.at + 1, of: plan.items.length })} ·{' '}
                <strong>{leftText(locale, now.minutesLeft)}</strong> ·{' '}
                {t('plan.leftInAll', { minutes: minutesLeft })}
              </>
            ) : (
              t('plan.notBegun')
            )}
          </p>
        </div>
        {classroom.state === 'open' &&
          (next ? (
            <form method="post" action={classroomPath(classroom.id, '/deeds')}>
              {/* Sent twice, it is done once. */}
              <input type="hidden" name="key" value={randomName(20)} />
              <input type="hidden" name="item" value={next.at} />
              <button
                type="submit"
                name="do"
                value="next-exercise"
                data-testid="next-item"
                className={secondary}
              >
                {t(now ? 'plan.next' : 'plan.begin', {
                  title: itemTitle(locale, next.item),
                  minutes: next.minutes,
                })}
              </button>
            </form>
          ) : (
            <p>{t('plan.last')}</p>
          ))}
      </div>
      <details>
        <summary className="flex min-h-11 w-fit items-center underline">{t('plan.whole')}</summary>
        <PlanItems locale={locale} plan={plan} at={now?.at} />
      </details>
    </section>
  )
}
