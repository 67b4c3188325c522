/** Opens a class; from then on this browser is its trainer. */
import { openClass } from '@/lib/classroom/open-class'
import { openForm } from '@/lib/classroom/open-form'
import { parseTitle } from '@/lib/classroom/parse-title'
import { isPlan } from '@/lib/classroom/plans'
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
  if (!title.ok) return seeOtherWithFlash(openForm, classroomPath(), { refusals: { title }, typed })
  const outcome = await openClass({
    title: title.value,
    plan: isPlan(form.plan) ? form.plan : 'both',
    locale: isLocale(form.language) ? form.language : 'th',
    pass: form.pass ?? '',
    address: clientAddress(request),
  })
  if (outcome.ok) {
    const { id, token } = outcome.opened
    const answer = seeOther(classroomPath(id, '/join-screen'))
    answer.headers.append('set-cookie', rememberClass(id, token))
    return answer
  }
  const isOfPass = outcome.slip === 'wrong-pass' || outcome.slip === 'too-many-passes'
  const refusals = isOfPass ? { pass: outcome } : { form: outcome }
  return seeOtherWithFlash(openForm, classroomPath(), { refusals, typed })
}

/** Somebody reloads or types the address that the form posts to. */
export const GET = (): Response => seeOther(classroomPath())
