import { classroomPath } from '@/lib/paths'
import { readForm, seeOther } from '@/lib/web/form'
import { refused } from '@/lib/web/refuse-form'
import type { Classroom } from './classroom'
import { findOwnClass } from './find-class'

interface Posted<Params> {
  classroom: Classroom
  form: Record<string, string>
  params: Params
}

/**
 * What every posted form of the trainer's shares: it is our own form, and this browser is the class's trainer; else it
 * is led to the class's page, which says how to become one.
 */
export async function answerTrainer<Params extends { id: string }>(
  request: Request,
  params: Promise<Params>,
  answer: (posted: Posted<Params>) => Response | Promise<Response>,
): Promise<Response> {
  const form = await readForm(request)
  if (!form) return refused(request)
  const given = await params
  const classroom = await findOwnClass(given.id)
  if (classroom) return answer({ classroom, form, params: given })
  // What stands in the address may be anything.
  return seeOther(/^[a-z0-9]{20}$/.test(given.id) ? classroomPath(given.id) : classroomPath())
}
