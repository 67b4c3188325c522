import { notFound } from 'next/navigation'
import { LearnerNow } from '@/components/classroom/learner-now'
import { stateText } from '@/components/classroom/learner-words'
import { LiveClass } from '@/components/classroom/live-class'
import { SeatForms } from '@/components/classroom/seat-forms'
import { Heading, PageTitle } from '@/components/ui/page-heading'
import { findOwnClass } from '@/lib/classroom/find-class'
import { readBoard } from '@/lib/classroom/read-board'
import { rejoinCode } from '@/lib/classroom/rejoin-code'
import { trainersSeatForm } from '@/lib/classroom/trainers-seat-form'
import { translator } from '@/lib/i18n/translator'
import { classroomPath } from '@/lib/paths'
import { isRefused, readFlash } from '@/lib/web/flash'
import { readerLocale, readerPath } from '@/lib/web/reader'

/** One learner: where they are, what they stumbled on, what they are told to do now; and what the trainer can do. */
export default async function SeatPage({ params }: { params: Promise<{ id: string; number: string }> }) {
  const { id, number } = await params
  const classroom = await findOwnClass(id)
  if (!classroom) return null
  const locale = readerLocale()
  const now = new Date()
  const [{ learners }, flash] = await Promise.all([readBoard(classroom, now), readFlash(trainersSeatForm)])
  const learner = learners.find(one => String(one.number) === number)
  if (!learner) notFound()
  const t = translator(locale, 'classroom')
  const title = t('seat.title', { number: learner.number, name: learner.nickname })
  const failed = isRefused(flash)
  return (
    <>
      <PageTitle locale={locale} site={translator(locale, 'site')('product')} title={title} failed={failed} />
      <p>
        <a href={classroomPath(classroom.id)} className="inline-flex min-h-11 items-center">
          {t('seat.back')}
        </a>
      </p>
      <Heading title={title} failed={failed} />
      {flash.notice && (
        <p role="status" className="mt-4 border-l-8 border-success bg-success-pale p-4 text-success">
          {trainersSeatForm.notices.say(locale, flash.notice)}
        </p>
      )}
      <LiveClass
        locale={locale}
        classId={classroom.id}
        here={readerPath()}
        summary={stateText(locale, learner)}
      >
        <LearnerNow locale={locale} classroom={classroom} learner={learner} now={now} />
      </LiveClass>
      <SeatForms
        locale={locale}
        classroom={classroom}
        learner={learner}
        flash={flash}
        rejoin={await rejoinCode(learner.seatId)}
      />
    </>
  )
}
