/** POST: does something to a class, or to some of it. */
import { answer, json } from '@/lib/api/answer'
import { authorizeTrainer } from '@/lib/api/authorize-trainer'
import { deedOf } from '@/lib/api/deed-of'
import { otherMethods } from '@/lib/api/other-methods'
import { Problem } from '@/lib/api/problem'
import { problemOf } from '@/lib/api/problem-of'
import { readBody } from '@/lib/api/read-body'
import { ActOnClass } from '@/lib/api/schemas/classroom'
import { tooOften } from '@/lib/api/too-often'
import { actOnClass } from '@/lib/classroom/act-on-class'
import { rates } from '@/lib/rooms/limits'

type Context = { params: Promise<{ class: string }> }

export const POST = (request: Request, { params }: Context): Promise<Response> =>
  answer(async () => {
    const classroom = await authorizeTrainer(request, (await params).class)
    const { to = 'all', ...wish } = await readBody(request, ActOnClass)
    const outcome = await actOnClass(classroom, { deed: deedOf(wish), to })
    if (!outcome.ok)
      throw problemOf(outcome, {
        nobody: () => new Problem('nobody-there'),
        'too-many-deeds': refusal => tooOften('too-many-actions', { ...refusal, rate: rates.deedsOfClass }),
      })
    const { affected, undo } = outcome
    return json({ affected, ...(undo ? { undo } : {}) })
  })

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = otherMethods('POST')
