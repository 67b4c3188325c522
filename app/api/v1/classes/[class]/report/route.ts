/** GET: what the class leaves with, as JSON, or a row a learner as CSV by Accept (RFC 4180). */
import { answer, json } from '@/lib/api/answer'
import { authorizeTrainer } from '@/lib/api/authorize-trainer'
import { otherMethods } from '@/lib/api/other-methods'
import { presentBoard } from '@/lib/api/present-class'
import { readBoard } from '@/lib/classroom/read-board'
import { commonestSlips, csvOf } from '@/lib/classroom/report'

type Context = { params: Promise<{ class: string }> }

export const GET = (request: Request, { params }: Context): Promise<Response> =>
  answer(async () => {
    const classroom = await authorizeTrainer(request, (await params).class)
    const board = await readBoard(classroom)
    if (/\btext\/csv\b/.test(request.headers.get('accept') ?? ''))
      return new Response(csvOf(classroom.locale, board.learners), {
        headers: { 'content-type': 'text/csv; charset=utf-8', 'cache-control': 'no-store' },
      })
    return json({ ...presentBoard(board), slips: commonestSlips(board.learners) })
  })

export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherMethods('GET')
