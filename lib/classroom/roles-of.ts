import type { Locale } from '@/lib/i18n/translator'
import { castName } from '@/lib/people/cast-name'
import type { Part } from '@/lib/progress/progress'
import { type Plan, partsOf } from './plans'

/** Whom everybody plays in each part: somebody with an e-mail on record, then somebody without. */
const whom = { 1: 'ready', 2: 'no-email' } as const satisfies Record<Part, string>

export interface Role {
  part: Part
  name: string
}

/** Whom the learners of a class play, part by part of its plan. */
export const rolesOf = (locale: Locale, plan: Plan): Role[] =>
  partsOf(plan).map(part => ({ part, name: castName(locale, whom[part]) }))
