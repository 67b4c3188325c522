import { redirect } from 'next/navigation'
import { CourseShelf } from '@/components/mooc/course-shelf'
import { container } from '@/components/mooc/look'
import { MyCourses } from '@/components/mooc/my-courses'
import { Heading, PageTitle } from '@/components/ui/page-heading'
import { Still } from '@/components/ui/still'
import { WithName } from '@/components/ui/with-name'
import { translator } from '@/lib/i18n/translator'
import { maskEmail } from '@/lib/identity'
import { courses } from '@/lib/mooc/courses'
import { findLearner } from '@/lib/mooc/find-learner'
import { popularCourses } from '@/lib/mooc/search-courses'
import { startAddressForm } from '@/lib/mooc/start-address-form'
import { connectPath, moocPath } from '@/lib/paths'
import { roomOfPage } from '@/lib/rooms/room-of-page'
import { readFlash } from '@/lib/web/flash'
import { readerLocale } from '@/lib/web/reader'

/** Where a sign-in ends (manual, part 1, step 7): a greeting by name, and the courses to go on with. */
export default async function Page({ params }: { params: Promise<{ room: string }> }) {
  const room = await roomOfPage(params)
  const locale = readerLocale(room)
  const [learner, flash] = await Promise.all([findLearner(room.id), readFlash(startAddressForm)])
  if (!learner) redirect(moocPath(room.id, '/login'))
  const t = translator(locale, 'mooc')
  const shownName = (locale === 'en' ? learner.nameEn : null) ?? learner.name
  const started = learner.enrolments.length > 0
  return (
    <>
      <PageTitle locale={locale} title={t('dashboard.title')} site={t('site.title')} />
      <Still as="div">
        <div className="bg-accent-pale">
          <div className={`${container} py-3 sm:py-8`}>
            <Heading title={t('dashboard.title')}>
              <WithName sentence={name => t('dashboard.greeting', { name })}>{shownName}</WithName>
            </Heading>
            <p className="mt-1 text-muted max-sm:hidden">{t('dashboard.account')}</p>
            <p className="text-muted">
              {t('dashboard.email')}: {learner.email ? maskEmail(learner.email) : t('dashboard.noEmail')}
            </p>
            <p className="flex flex-wrap gap-x-6">
              <a href={connectPath(room.id, '/account')} className="inline-flex min-h-11 items-center">
                {t('dashboard.session')}
              </a>
              <a href={moocPath(room.id, '/certificates')} className="inline-flex min-h-11 items-center">
                {t('certificates.title')}
              </a>
            </p>
          </div>
        </div>
        <div className={container}>
          {flash.notice && (
            <p role="status" className="mt-6 rounded-xl border-2 border-accent bg-accent-pale px-4 py-3">
              {startAddressForm.notices.say(locale, 'spentSignedIn')}
            </p>
          )}
          <MyCourses roomId={room.id} locale={locale} enrolments={learner.enrolments} />
          {!started && (
            <CourseShelf
              roomId={room.id}
              locale={locale}
              id="suggested"
              title={t('dashboard.suggested')}
              courses={popularCourses(courses, 4)}
            />
          )}
        </div>
      </Still>
    </>
  )
}
