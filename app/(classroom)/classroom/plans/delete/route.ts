/** This browser keeps one of its trainer's plans no more. */
import { forgetPlan } from '@/lib/classroom/kept-plans'
import { planForm } from '@/lib/classroom/plan-form'
import { classroomPath } from '@/lib/paths'
import { seeOtherWithFlash } from '@/lib/web/flash'
import { readForm, seeOther } from '@/lib/web/form'
import { refused } from '@/lib/web/refuse-form'

const page = classroomPath('plans')

export async function POST(request: Request): Promise<Response> {
  const form = await readForm(request)
  if (!form) return refused(request)
  const answer = await seeOtherWithFlash(planForm, page, { notice: 'deleted' })
  answer.headers.append('set-cookie', forgetPlan(form.title ?? ''))
  return answer
}

export const GET = (): Response => seeOther(page)
