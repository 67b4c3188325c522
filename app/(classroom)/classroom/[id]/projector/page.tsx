import { Thumbnail } from '@/components/classroom/class-frame'
import { LiveClass } from '@/components/classroom/live-class'
import { PlanNow } from '@/components/classroom/plan-now'
import { manySeats, SeatChips } from '@/components/classroom/seat-chips'
import { StepBars, summaryOf, Totals } from '@/components/classroom/totals'
import { Heading, PageTitle } from '@/components/ui/page-heading'
import { Still } from '@/components/ui/still'
import { findOwnClass } from '@/lib/classroom/find-class'
import { readBoard } from '@/lib/classroom/read-board'
import { translator } from '@/lib/i18n/translator'
import { readerLocale, readerPath } from '@/lib/web/reader'

/** The board for the room to see: numbers of seats and no nicknames, and nobody is shown as stuck. */
export default async function ProjectorPage({ params }: { params: Promise<{ id: string }> }) {
  const classroom = await findOwnClass((await params).id)
  if (!classroom) return null
  const locale = readerLocale()
  const board = await readBoard(classroom)
  const t = translator(locale, 'classroom')
  const title = t('projector.title', { title: classroom.title })
  return (
    <>
      <PageTitle locale={locale} site={translator(locale, 'site')('product')} title={title} />
      <Still as="div" className="flex grow flex-col">
        <div className="flex flex-wrap items-center justify-between gap-4">
          <Heading title={title} />
          <Thumbnail locale={locale} classroom={classroom} />
        </div>
        <LiveClass
          locale={locale}
          classId={classroom.id}
          here={readerPath()}
          summary={summaryOf(locale, board)}
        >
          <PlanNow locale={locale} classroom={classroom} now={new Date()} />
          <div className="class-room" data-many={board.totals.joined > manySeats || undefined}>
            <div>
              <Totals locale={locale} board={board} isForTheRoom />
              <StepBars locale={locale} board={board} />
            </div>
            <SeatChips locale={locale} learners={board.learners} />
          </div>
        </LiveClass>
      </Still>
    </>
  )
}
