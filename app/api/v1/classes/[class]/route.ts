/** GET: what the class is. PATCH: its settings. DELETE: the class, its seats and its learners' rooms, for good. */
import { answer, json, noContent } from '@/lib/api/answer'
import { authorizeTrainer } from '@/lib/api/authorize-trainer'
import { otherMethods } from '@/lib/api/other-methods'
import { presentClass } from '@/lib/api/present-class'
import { readBody } from '@/lib/api/read-body'
import { ClassChanges } from '@/lib/api/schemas/classroom'
import { changeClass } from '@/lib/classroom/change-class'
import { endClass } from '@/lib/classroom/end-class'

type Context = { params: Promise<{ class: string }> }

export const GET = (request: Request, { params }: Context): Promise<Response> =>
  answer(async () => json(presentClass(await authorizeTrainer(request, (await params).class))))

export const PATCH = (request: Request, { params }: Context): Promise<Response> =>
  answer(async () => {
    const classroom = await authorizeTrainer(request, (await params).class)
    const changes = await readBody(request, ClassChanges)
    await changeClass(classroom.id, changes)
    return json(presentClass({ ...classroom, ...changes }))
  })

export const DELETE = (request: Request, { params }: Context): Promise<Response> =>
  answer(async () => {
    const classroom = await authorizeTrainer(request, (await params).class)
    await endClass(classroom.id)
    return noContent()
  })

export const { POST, PUT, OPTIONS } = otherMethods('GET', 'PATCH', 'DELETE')
