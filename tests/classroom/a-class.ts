import type { Classroom } from '@/lib/classroom/classroom'
import { findClassByToken } from '@/lib/classroom/find-class'
import { type Joined, joinClass } from '@/lib/classroom/join-class'
import { openClass } from '@/lib/classroom/open-class'
import { type Plan, readyPlan } from '@/lib/classroom/plans'
import { randomName } from '@/lib/secrets/secrets'

/** A new class, with its trainer's token; varies only what a test is about. */
export async function aClass(
  wish: { plan?: Plan; title?: string } = {},
  realNow = new Date(),
): Promise<Classroom & { token: string }> {
  const outcome = await openClass(
    { title: 'รุ่นทดสอบ', plan: readyPlan('both'), locale: 'th', pass: '', address: '', ...wish },
    realNow,
  )
  if (!outcome.ok) throw new Error(outcome.slip)
  const { id, token } = outcome.opened
  const classroom = await findClassByToken(id, token)
  if (!classroom) throw new Error(`Class ${id} was opened and is not there`)
  return { ...classroom, token }
}

/** A learner who has joined, by a form of their own. */
export async function aLearner({ code }: Pick<Classroom, 'code'>, key = randomName(20)): Promise<Joined> {
  const outcome = await joinClass({ code, key, address: '' })
  if (!outcome.ok) throw new Error(outcome.slip)
  return outcome.joined
}
