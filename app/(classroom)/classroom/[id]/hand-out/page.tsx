import { ClassHandOut } from '@/components/classroom/class-hand-out'
import { PaperHead } from '@/components/classroom/paper-head'
import { PrintRow } from '@/components/classroom/print-row'
import { Heading, PageTitle } from '@/components/ui/page-heading'
import { Still } from '@/components/ui/still'
import { findOwnClass } from '@/lib/classroom/find-class'
import { readBoard } from '@/lib/classroom/read-board'
import { commonestSlips } from '@/lib/classroom/report'
import { translator } from '@/lib/i18n/translator'
import { classroomPath } from '@/lib/paths'
import { readerLocale } from '@/lib/web/reader'
import '@/components/classroom/class-paper.css'

/** One sheet for each learner to take home. */
export default async function HandOutPage({ params }: { params: Promise<{ id: string }> }) {
  const classroom = await findOwnClass((await params).id)
  if (!classroom) return null
  const locale = readerLocale()
  const { learners } = await readBoard(classroom)
  const t = translator(locale, 'classroom')
  const title = t('handOut.title', { title: classroom.title })
  return (
    <>
      <PageTitle locale={locale} site={translator(locale, 'site')('product')} title={title} />
      <Still as="div" className="class-paper class-hand-out">
        <p className="print:hidden">
          <a href={classroomPath(classroom.id, '/summary')} className="inline-flex min-h-11 items-center">
            {t('frame.summary')}
          </a>
        </p>
        <PaperHead locale={locale} />
        <Heading title={title} />
        <PrintRow words={t('summary.print')} sheets={t('handOut.sheet')} />
        <ClassHandOut locale={locale} classroom={classroom} slips={commonestSlips(learners)} />
      </Still>
    </>
  )
}
