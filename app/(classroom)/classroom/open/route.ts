/** Opens a class; from then on this browser is its trainer. */
import { checkPass } from '@/lib/classroom/may-open'
import { openClass } from '@/lib/classroom/open-class'
import { isOfPass, openForm } from '@/lib/classroom/open-form'
import { parseTitle } from '@/lib/classroom/parse-title'
import { parsePlan, readyPlan } from '@/lib/classroom/plans'
import { rememberClass } from '@/lib/classroom/trainer-cookie'
import { isLocale } from '@/lib/i18n/translator'
import { classroomPath } from '@/lib/paths'
import { clientAddress } from '@/lib/web/client-address'
import { seeOtherWithFlash } from '@/lib/web/flash'
import { readForm, seeOther } from '@/lib/web/form'
import { refused } from '@/lib/web/refuse-form'

export async function POST(request: Request): Promise<Response> {
  const form = await readForm(request)
  if (!form) return refused(request)
  const typed = { title: form.title ?? '' }
  const title = parseTitle(typed.title)
  const address = clientAddress(request)
  if (!title.ok) {
    // All that is to be mended is told at once.
    const pass = await checkPass(form.pass ?? '', address)
    const refusals = { title, ...(isOfPass(pass) ? { pass } : {}) }
    return seeOtherWithFlash(openForm, classroomPath(), { refusals, typed })
  }
  const outcome = await openClass({
    title: title.value,
    plan: parsePlan(form.plan ?? '') ?? readyPlan('both'),
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
  return seeOtherWithFlash(openForm, classroomPath(), { refusals, typed })
}

/** Somebody reloads or types the address that the form posts to. */
export const GET = (): Response => seeOther(classroomPath())
