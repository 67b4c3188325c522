/** DELETE: takes back what was done to a class. */
import { answer, noContent } from '@/lib/api/answer'
import { authorizeTrainer } from '@/lib/api/authorize-trainer'
import { otherMethods } from '@/lib/api/other-methods'
import { Problem } from '@/lib/api/problem'
import { undoDeed } from '@/lib/classroom/undo-deed'

type Context = { params: Promise<{ class: string; id: string }> }

export const DELETE = (request: Request, { params }: Context): Promise<Response> =>
  answer(async () => {
    const { class: classId, id } = await params
    const classroom = await authorizeTrainer(request, classId)
    if (!(await undoDeed(classroom, id))) throw new Problem('no-such-action')
    return noContent()
  })

export const { GET, HEAD, POST, PUT, PATCH, OPTIONS } = otherMethods('DELETE')
