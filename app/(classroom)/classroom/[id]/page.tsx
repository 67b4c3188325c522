import { BoardTable } from '@/components/classroom/board-table'
import { ClassButtons } from '@/components/classroom/class-buttons'
import { LiveClass } from '@/components/classroom/live-class'
import { PlanPanel } from '@/components/classroom/plan-panel'
import { StepBars, summaryOf, Totals } from '@/components/classroom/totals'
import { Heading, PageTitle } from '@/components/ui/page-heading'
import { Still } from '@/components/ui/still'
import { isSorting, sorted } from '@/lib/classroom/board'
import { findOwnClass } from '@/lib/classroom/find-class'
import { readBoard } from '@/lib/classroom/read-board'
import { translator } from '@/lib/i18n/translator'
import { classroomPath } from '@/lib/paths'
import { readerLocale, readerPath } from '@/lib/web/reader'

interface PageProps {
  params: Promise<{ id: string }>
  searchParams: Promise<{ sort?: string | string[] }>
}

/** The board: where everybody is, who needs help first. */
export default async function BoardPage({ params, searchParams }: PageProps) {
  const classroom = await findOwnClass((await params).id)
  if (!classroom) return null
  const locale = readerLocale()
  const { sort } = await searchParams
  const sorting = typeof sort === 'string' && isSorting(sort) ? sort : 'need'
  const now = new Date()
  const board = await readBoard(classroom, now)
  const t = translator(locale, 'classroom')
  const title = t('board.title', { title: classroom.title })
  return (
    <>
      <PageTitle locale={locale} site={translator(locale, 'site')('product')} title={title} />
      <Still as="div">
        <Heading title={title} className="sr-only" />
        <LiveClass
          locale={locale}
          classId={classroom.id}
          here={readerPath()}
          summary={summaryOf(locale, board)}
        >
          {classroom.state === 'closed' && <p className="mb-3 font-semibold">{t('board.closedNow')}</p>}
          {classroom.state === 'open' && classroom.joining === 'locked' && (
            <p className="mb-3 font-semibold">{t('board.lockedNow')}</p>
          )}
          <PlanPanel locale={locale} classroom={classroom} now={now} />
          <div className="flex flex-wrap items-start justify-between gap-4">
            <Totals locale={locale} board={board} />
            <StepBars locale={locale} board={board} />
            <ClassButtons locale={locale} classroom={classroom} />
          </div>
          {board.learners.length === 0 ? (
            <div className="mt-6 max-w-measure border border-line bg-white p-4">
              <p>{t('board.empty')}</p>
              <p>
                <a
                  href={classroomPath(classroom.id, '/seat-cards')}
                  className="inline-flex min-h-11 items-center"
                >
                  {t('board.cards')}
                </a>
              </p>
            </div>
          ) : (
            <BoardTable
              locale={locale}
              classroom={classroom}
              learners={sorted(board.learners, sorting)}
              sorting={sorting}
              now={now}
            />
          )}
        </LiveClass>
      </Still>
    </>
  )
}
