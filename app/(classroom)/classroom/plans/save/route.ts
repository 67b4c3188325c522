/** Keeps a trainer's own plan in their browser. */
import { keepPlan } from '@/lib/classroom/kept-plans'
import { planForm } from '@/lib/classroom/plan-form'
import { readPlan } from '@/lib/classroom/read-plan'
import { classroomPath } from '@/lib/paths'
import { seeOtherWithFlash } from '@/lib/web/flash'
import { readForm, seeOther } from '@/lib/web/form'
import { refused } from '@/lib/web/refuse-form'

const page = classroomPath('plans')

export async function POST(request: Request): Promise<Response> {
  const form = await readForm(request)
  if (!form) return refused(request)
  const read = readPlan(form)
  const typed = { title: form.title ?? '', item1: read.text }
  if (!read.ok) return seeOtherWithFlash(planForm, page, { refusals: read.refusals, typed })
  const kept = keepPlan(read.own)
  if (!kept) return seeOtherWithFlash(planForm, page, { refusals: { title: { slip: 'too-many' } }, typed })
  const answer = await seeOtherWithFlash(planForm, page, { notice: 'saved' })
  answer.headers.append('set-cookie', kept)
  return answer
}

/** Somebody reloads or types the address that the form posts to. */
export const GET = (): Response => seeOther(page)
