/** What the form of a plan says: rows of an item and its minutes, of which those without an item do not count. */
import type { RefusalsOf } from '@/lib/web/flash'
import type { OwnPlan } from './kept-plans'
import { parseTitle } from './parse-title'
import type { planForm } from './plan-form'
import { isItemName, itemsText, minuteChoices, mostItems, type PlanItem, parsePlan } from './plans'

type Refusals = Partial<RefusalsOf<typeof planForm>>
export type ReadPlan = { text: string } & ({ ok: true; own: OwnPlan } | { ok: false; refusals: Refusals })

export function readPlan(form: Record<string, string>): ReadPlan {
  const rows = Array.from({ length: mostItems }, (_, index): PlanItem[] => {
    const item = form[`item${index + 1}`] ?? ''
    const minutes = minuteChoices.find(choice => String(choice) === form[`minutes${index + 1}`])
    return isItemName(item) && minutes ? [{ item, minutes }] : []
  })
  const text = itemsText(rows.flat())
  const title = parseTitle(form.title ?? '')
  const plan = parsePlan(text)
  if (title.ok && plan) return { ok: true, text, own: { title: title.value, plan } }
  return {
    ...{ ok: false, text },
    refusals: {
      ...(title.ok ? {} : { title }),
      ...(plan ? {} : { item1: { slip: 'no-part' } }),
    },
  }
}
