/** The class as a file for a spreadsheet. Its name says the class's digits and nothing else. */
import { findOwnClass } from '@/lib/classroom/find-class'
import { readBoard } from '@/lib/classroom/read-board'
import { csvOf } from '@/lib/classroom/report'
import { classroomPath } from '@/lib/paths'
import { seeOther } from '@/lib/web/form'
import { readerLocale } from '@/lib/web/reader'

type Context = { params: Promise<{ id: string }> }

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const classroom = await findOwnClass((await params).id)
  if (!classroom) return seeOther(classroomPath())
  const { learners } = await readBoard(classroom)
  return new Response(csvOf(readerLocale(classroom), learners), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="class-${classroom.code}.csv"`,
      'cache-control': 'no-store',
    },
  })
}
