/**
 * A trainer's own plans, in this browser alone: a cookie holds names and items. Nothing of them is on the server, so
 * they outlive every class, and nobody has to be known for it (decision 0044).
 */
import { cookieHeader } from '@/lib/web/cookie-header'
import { readCookie } from '@/lib/web/read-cookie'
import { titleLengthLimit } from './classroom'
import { type Plan, parsePlan, planText } from './plans'

export interface OwnPlan {
  title: string
  plan: Plan
}

const name = 'plans'
/** A browser keeps four kilobytes of a cookie; sixty Thai letters and fourteen items come to seven hundred bytes. */
export const mostOwnPlans = 5
/** Browsers keep a cookie for 400 days at most (RFC 6265bis §5.5). Each plan that is kept begins them anew. */
const keptSeconds = 400 * 24 * 60 * 60

/** The plans that this browser keeps, the newest first. What is none is left out: a cookie may hold anything. */
export function ownPlans(): OwnPlan[] {
  const lines = Buffer.from(readCookie(name) ?? '', 'base64url')
    .toString('utf8')
    .split('\n')
  return lines.flatMap(line => {
    const [text = '', title = ''] = line.split('\t')
    const plan = parsePlan(text)
    return plan && title ? [{ plan, title: title.slice(0, 2 * titleLengthLimit) }] : []
  })
}

const header = (plans: readonly OwnPlan[]): string => {
  const lines = plans.map(({ title, plan }) => `${planText(plan)}\t${title.replace(/\s/g, ' ')}`)
  const value = Buffer.from(lines.join('\n')).toString('base64url')
  return cookieHeader({
    ...{ name, value, path: '/classroom' },
    maxAgeSeconds: plans.length > 0 ? keptSeconds : 0,
  })
}

/** The Set-Cookie by which this browser keeps that plan too; one of the same name is replaced. Null where it has too many. */
export function keepPlan(plan: OwnPlan): string | null {
  const others = ownPlans().filter(one => one.title !== plan.title)
  return others.length < mostOwnPlans ? header([plan, ...others]) : null
}

/** The Set-Cookie by which it keeps that plan no more. */
export const forgetPlan = (title: string): string => header(ownPlans().filter(one => one.title !== title))
