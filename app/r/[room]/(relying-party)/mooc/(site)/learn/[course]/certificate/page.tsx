import { redirect } from 'next/navigation'
import { Certificate } from '@/components/mooc/certificate'
import { LessonLocked } from '@/components/mooc/lesson-locked'
import { container } from '@/components/mooc/look'
import { primary, secondary } from '@/components/ui/button'
import { Heading, PageTitle } from '@/components/ui/page-heading'
import { Still } from '@/components/ui/still'
import { translator } from '@/lib/i18n/translator'
import { findCourse } from '@/lib/mooc/courses'
import { findOwnCertificate } from '@/lib/mooc/find-certificate'
import { findStudy } from '@/lib/mooc/find-study'
import { quizPath } from '@/lib/mooc/learn-address'
import { moocPath } from '@/lib/paths'
import { roomOfPage } from '@/lib/rooms/room-of-page'
import { readerLocale } from '@/lib/web/reader'

/** The reader's own certificate of a course, for the screen and for one sheet of A4. */
export default async function Page({ params }: { params: Promise<{ room: string; course: string }> }) {
  const room = await roomOfPage(params)
  const course = findCourse((await params).course)
  if (!course?.quiz) redirect(moocPath(room.id))
  const locale = readerLocale(room)
  const found = await findStudy(room.id, course)
  if (!found) return <LessonLocked roomId={room.id} locale={locale} course={course} />
  const certificate = await findOwnCertificate(room.id, found.learner, course)
  if (!certificate) redirect(quizPath(room.id, course))
  const t = translator(locale, 'mooc')
  return (
    <>
      <PageTitle locale={locale} title={t('certificate.title')} site={t('site.title')} />
      <Still as="div" className={`${container} py-8 print:p-0`}>
        <div className="certificate-screen mb-6">
          <Heading title={t('certificate.title')} />
        </div>
        <Certificate
          locale={locale}
          course={course}
          quiz={course.quiz}
          certificate={certificate}
          ours={translator(locale, 'practice')('notes.certificate')}
        />
        <div className="certificate-screen mt-6">
          <p className="flex flex-col gap-3 sm:flex-row">
            <button type="button" data-prints className={`${primary} noscript:hidden`}>
              {t('certificate.printNow')}
            </button>
            <a href={moocPath(room.id, '/certificates')} className={secondary}>
              {t('certificate.check')}
            </a>
          </p>
          <p className="mt-3 text-muted">{t('certificate.print')}</p>
          <p className="text-muted">{t('certificate.stays')}</p>
          <p>
            <a href={moocPath(room.id, '/dashboard')} className="inline-flex min-h-11 items-center">
              {t('lesson.toDashboard')}
            </a>
          </p>
        </div>
      </Still>
    </>
  )
}
