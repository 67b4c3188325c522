/** GET: where everybody in the class is. As application/x-ndjson whoever changes is streamed, a learner a line. */
import { answer, json } from '@/lib/api/answer'
import { authorizeTrainer } from '@/lib/api/authorize-trainer'
import { otherMethods } from '@/lib/api/other-methods'
import { presentBoard, presentLearner } from '@/lib/api/present-class'
import { placeToWait } from '@/lib/api/take-place'
import { boardOf } from '@/lib/classroom/board'
import { followBoard } from '@/lib/classroom/follow-board'
import { readBoard } from '@/lib/classroom/read-board'
import type { Seen } from '@/lib/classroom/watch-board'

type Context = { params: Promise<{ class: string }> }

export const GET = (request: Request, { params }: Context): Promise<Response> =>
  answer(async () => {
    const classroom = await authorizeTrainer(request, (await params).class)
    if (!/\bapplication\/x-ndjson\b/.test(request.headers.get('accept') ?? ''))
      return json(presentBoard(await readBoard(classroom)))
    const leave = placeToWait('streams', classroom.id)
    const write = changedLines()
    const lines = followBoard(classroom.id, {
      ...{ signal: request.signal, leave, write },
      // Time alone makes people stuck; a line without anybody says that the stream is alive.
      beat: last => (last && write(last)) || '\n',
    })
    return new Response(lines, {
      headers: { 'content-type': 'application/x-ndjson', 'cache-control': 'no-store' },
    })
  })

/** A line for each learner who is not as they were when this was asked last. */
function changedLines(): (seen: Seen) => string {
  const told = new Map<number, string>()
  return ({ classroom, rows }) =>
    boardOf(rows, classroom, new Date())
      .learners.map(learner => {
        const line = `${JSON.stringify(presentLearner(learner))}\n`
        const isNews = told.get(learner.number) !== line
        told.set(learner.number, line)
        return isNews ? line : ''
      })
      .join('')
}

export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherMethods('GET')
