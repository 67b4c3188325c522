import { sentences } from '@/lib/i18n/sentences'
import { keepable } from '@/lib/identity/keepable'
import type { FormDescription } from '@/lib/web/form-description'
import type { TitleSlip } from './parse-title'
import { itemsText, readItems } from './plans'

/** A trainer's own plan. `item1` holds all rows, as the line of text that a plan is. */
export const planForm: FormDescription<
  { title: { slip: TitleSlip | 'too-many' }; item1: { slip: 'no-part' } },
  'saved' | 'deleted'
> = {
  name: 'classroom/plan',
  fields: {
    title: { says: sentences('classroom.plan.slips'), keeps: keepable },
    item1: {
      says: sentences('classroom.plan.slips'),
      keeps: typed => {
        const items = readItems(typed)
        return items ? itemsText(items) : null
      },
    },
  },
  notices: sentences('classroom.plan.notices'),
}
