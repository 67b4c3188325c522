import { redirect } from 'next/navigation'
import { CourseDetails } from '@/components/mooc/course-details'
import { CourseFacts } from '@/components/mooc/course-facts'
import { container, panel } from '@/components/mooc/look'
import { StartButton } from '@/components/mooc/start-button'
import { progressWords } from '@/components/mooc/study-words'
import { Heading, PageTitle } from '@/components/ui/page-heading'
import { Still } from '@/components/ui/still'
import { textIn } from '@/lib/i18n/text-in'
import { translator } from '@/lib/i18n/translator'
import { drawingOf, findCourse } from '@/lib/mooc/courses'
import { findLearner } from '@/lib/mooc/find-learner'
import { findStudy } from '@/lib/mooc/find-study'
import { moocPath } from '@/lib/paths'
import { roomOfPage } from '@/lib/rooms/room-of-page'
import { readerLocale } from '@/lib/web/reader'

/** A course: what it is, and เริ่มเรียน. */
export default async function Page({ params }: { params: Promise<{ room: string; course: string }> }) {
  const room = await roomOfPage(params)
  const course = findCourse((await params).course)
  // Not notFound(): Next answers it blank where scripts are off (docs/decisions/0011).
  if (!course) redirect(moocPath(room.id))
  const locale = readerLocale(room)
  const [learner, found] = await Promise.all([findLearner(room.id), findStudy(room.id, course)])
  const study = found?.study ?? null
  const t = translator(locale, 'mooc')
  const title = textIn(locale, course.title)
  return (
    <>
      <PageTitle locale={locale} title={title} site={t('site.title')} />
      <Still as="div">
        <div className="bg-accent-pale">
          <div className={`${container} py-3 sm:py-6`}>
            <nav aria-label={t('course.breadcrumb')}>
              <a href={moocPath(room.id)} className="inline-flex min-h-11 items-center">
                {t('nav.home')}
              </a>
              <span aria-hidden="true" className="mx-2 text-muted">
                /
              </span>
              <span aria-current="page" className="text-muted">
                {course.code}
              </span>
            </nav>
            <Heading title={title} className="mt-2 max-w-3xl text-xl sm:text-3xl" />
            <p className="mt-2 text-muted">{textIn(locale, course.institution)}</p>
          </div>
        </div>
        <div className={`${container} mt-4 grid sm:mt-6 gap-8 lg:grid-cols-(--course-columns)`}>
          <aside className="lg:order-2">
            <div className={`${panel} overflow-hidden lg:sticky lg:top-24`}>
              <img
                src={drawingOf(course)}
                alt=""
                width="320"
                height="180"
                className="mb-4 aspect-video max-h-32 w-full rounded-xl bg-accent-pale object-cover sm:max-h-none"
              />
              {study && (
                <div className="mb-3">
                  <p className="font-semibold text-success">✓ {t('course.enrolled')}</p>
                  {progressWords(locale, course, study).map(words => (
                    <p key={words}>{words}</p>
                  ))}
                </div>
              )}
              <StartButton roomId={room.id} course={course} locale={locale} study={study} />
              {!learner && <p className="mt-3 text-sm text-muted">{t('course.signInFirst')}</p>}
              <div className="mt-4">
                <CourseFacts course={course} locale={locale} />
              </div>
              {course.quiz && (
                <a
                  href={moocPath(room.id, '/certificates')}
                  className="mt-2 inline-flex min-h-11 items-center"
                >
                  {t('certificates.title')}
                </a>
              )}
            </div>
          </aside>
          <div className="max-w-measure">
            <p className="mb-8 text-lg">{textIn(locale, course.summary)}</p>
            <CourseDetails roomId={room.id} course={course} locale={locale} study={study} />
          </div>
        </div>
      </Still>
    </>
  )
}
