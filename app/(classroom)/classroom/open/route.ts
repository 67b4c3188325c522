/** Opens a class; from then on this browser is its trainer. */
import { checkPass } from '@/lib/classroom/may-open'
import { openClass } from '@/lib/classroom/open-class'
import { isOfPass, openForm } from '@/lib/classroom/open-form'
import { parseTitle } from '@/lib/classroom/parse-title'
import { type Plan, parsePlan, planText, readyPlan } from '@/lib/classroom/plans'
import { rememberClass } from '@/lib/classroom/trainer-cookie'
import { isLocale } from '@/lib/i18n/translator'
import { classroomPath } from '@/lib/paths'
import { clientAddress } from '@/lib/web/client-address'
import { type Answer, type RefusalsOf, seeOtherWithFlash } from '@/lib/web/flash'
import { readForm, seeOther } from '@/lib/web/form'
import { refused } from '@/lib/web/refuse-form'

export async function POST(request: Request): Promise<Response> {
  const form = await readForm(request)
  if (!form) return refused(request)
  const typed = { title: form.title ?? '' }
  const title = parseTitle(typed.title)
  const plan = parsePlan(form.plan ?? '') ?? readyPlan('both')
  const address = clientAddress(request)
  if (!title.ok) {
    // All that is to be mended is told at once.
    const pass = await checkPass(form.pass ?? '', address)
    const refusals = { title, ...(isOfPass(pass) ? { pass } : {}) }
    return backWithPlan(plan, { refusals, typed })
  }
  const outcome = await openClass({
    title: title.value,
    plan,
    locale: isLocale(form.language) ? form.language : 'th',
    pass: form.pass ?? '',
    address,
  })
  if (outcome.ok) {
    const { id, token } = outcome.opened
    const answer = seeOther(classroomPath(id, '/join-screen'))
    answer.headers.append('set-cookie', rememberClass(id, token))
    return answer
  }
  const refusals = isOfPass(outcome) ? { pass: outcome } : { form: outcome }
  return backWithPlan(plan, { refusals, typed })
}

/** Back at the form. The chosen plan stands in the address, as in a plan's link: nothing of it was typed. */
async function backWithPlan(plan: Plan, told: Answer<RefusalsOf<typeof openForm>, never>): Promise<Response> {
  const answer = await seeOtherWithFlash(openForm, classroomPath(), told)
  answer.headers.set('location', `${classroomPath()}?${new URLSearchParams({ plan: planText(plan) })}`)
  return answer
}

/** Somebody reloads or types the address that the form posts to. */
export const GET = (): Response => seeOther(classroomPath())
