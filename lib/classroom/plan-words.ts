/** What a plan and its items are called, and the trainer's notes of an item. */
import { exerciseWords } from '@/lib/exercises/exercise-words'
import { isExerciseName } from '@/lib/exercises/exercises'
import { type Locale, translator } from '@/lib/i18n/translator'
import { type ItemName, minutesOf, type Plan } from './plans'

export function itemTitle(locale: Locale, item: ItemName): string {
  const t = translator(locale, 'classroom')
  return isExerciseName(item)
    ? t('plan.exercise', { title: exerciseWords(locale, item).title })
    : t(`plan.items.${item}`)
}

/** The same where it stands among others of its plan. */
export const shortTitle = (locale: Locale, item: ItemName): string =>
  isExerciseName(item) ? exerciseWords(locale, item).title : itemTitle(locale, item)

/** What to do, what to say, and what to ask the room. */
export const itemNotes = (locale: Locale, item: ItemName): string =>
  translator(locale, 'classroom')(`plan.notes.${item}`)

/** A plan by what it is for, with its minutes; of a trainer's own plan `title` is what they called it. */
export function planTitle(locale: Locale, plan: Plan, title?: string): string {
  const t = translator(locale, 'classroom')
  const name = plan.name ? t(`plans.${plan.name}`) : (title ?? t('plan.ownPlan'))
  return t('plan.withMinutes', { name, minutes: minutesOf(plan) })
}
