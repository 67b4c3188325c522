/** What a class practises: which parts of the manual its learners are to finish. Pure. */
import type { Part } from '@/lib/progress/progress'

export const plans = {
  both: [1, 2],
  'sign-in': [1],
  email: [2],
} as const satisfies Record<string, readonly Part[]>

export type Plan = keyof typeof plans
export const planNames = Object.keys(plans) as [Plan, ...Plan[]]
export const isPlan = (name: string | undefined): name is Plan =>
  name !== undefined && Object.hasOwn(plans, name)
