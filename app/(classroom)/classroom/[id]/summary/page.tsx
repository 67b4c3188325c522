import { PaperHead } from '@/components/classroom/paper-head'
import { PrintRow } from '@/components/classroom/print-row'
import { SlipBars } from '@/components/classroom/slip-bars'
import { SummaryKeep } from '@/components/classroom/summary-keep'
import { SummaryRows, sheetsOf } from '@/components/classroom/summary-rows'
import { Heading, PageTitle } from '@/components/ui/page-heading'
import { Still } from '@/components/ui/still'
import { classDay } from '@/lib/classroom/class-day'
import { findOwnClass } from '@/lib/classroom/find-class'
import { planTitle } from '@/lib/classroom/plan-words'
import { partsOf } from '@/lib/classroom/plans'
import { readBoard } from '@/lib/classroom/read-board'
import { commonestSlips } from '@/lib/classroom/report'
import { translator } from '@/lib/i18n/translator'
import { formatBuddhistDate } from '@/lib/identity'
import { readerLocale } from '@/lib/web/reader'
import '@/components/classroom/class-paper.css'

/** What a class leaves with: how it went, on the screen and on paper, and all that can be taken along. */
export default async function SummaryPage({ params }: { params: Promise<{ id: string }> }) {
  const classroom = await findOwnClass((await params).id)
  if (!classroom) return null
  const locale = readerLocale()
  const { learners, totals } = await readBoard(classroom)
  const there = learners.filter(({ isRemoved }) => !isRemoved)
  const t = translator(locale, 'classroom')
  const title = t('summary.title', { title: classroom.title })
  return (
    <>
      <PageTitle locale={locale} site={translator(locale, 'site')('product')} title={title} />
      <Still as="div" className="class-paper">
        <PaperHead locale={locale} />
        <Heading title={title} />
        <p>
          <strong>{t('summary.totals', { joined: totals.joined, finished: totals.finished })}</strong> ·{' '}
          {planTitle(locale, classroom.plan)}
        </p>
        <p>{t('summary.made', { date: formatBuddhistDate(classDay(classroom), locale) })}</p>
        <h2>{t('summary.slips')}</h2>
        <div data-testid="slip-bars">
          <SlipBars locale={locale} slips={commonestSlips(learners)} />
        </div>
        <SummaryKeep locale={locale} classroom={classroom} finished={totals.finished} />
        <PrintRow
          words={t('summary.print')}
          sheets={t('summary.sheets', { sheets: sheetsOf(there.length) })}
        />
        {there.length > 0 && (
          <>
            <h2>{t('summary.learners')}</h2>
            <p>{t('summary.legend')}</p>
            <SummaryRows locale={locale} parts={partsOf(classroom.plan)} learners={there} />
          </>
        )}
      </Still>
    </>
  )
}
