/** For the room: what is done now, and how many minutes are left. Nothing before the plan is begun. */
import type { Classroom } from '@/lib/classroom/classroom'
import { whereInPlan } from '@/lib/classroom/place'
import { itemTitle } from '@/lib/classroom/plan-words'
import type { Locale } from '@/lib/i18n/translator'
import { leftText } from './time-left'

export function PlanNow(props: { locale: Locale; classroom: Classroom; now: Date }) {
  const { locale, classroom } = props
  const { now } = whereInPlan(classroom.plan, classroom.place, props.now)
  if (!now || classroom.state === 'closed') return null
  return (
    <p data-testid="plan-now" className="class-screen-now">
      <strong>{itemTitle(locale, now.item)}</strong>
      {now.minutesLeft > 0 && ` · ${leftText(locale, now.minutesLeft)}`}
    </p>
  )
}
