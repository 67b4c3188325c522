import { Heading, PageTitle } from '@/components/ui/page-heading'
import { Still } from '@/components/ui/still'
import { textIn } from '@/lib/i18n/text-in'
import { type Locale, translator } from '@/lib/i18n/translator'
import type { Course } from '@/lib/mooc/courses'
import { moocPath } from '@/lib/paths'
import { container, panel } from './look'
import { StartButton } from './start-button'

/** A lesson asked for by somebody who has not started the course, or is signed out. */
export function LessonLocked(props: { roomId: string; course: Course; locale: Locale }) {
  const { roomId, course, locale } = props
  const t = translator(locale, 'mooc')
  return (
    <>
      <PageTitle
        locale={locale}
        title={t('lesson.lockedTitle')}
        site={translator(locale, 'mooc')('site.title')}
      />
      <Still as="div" className={`${container} py-8`}>
        <div className={`${panel} max-w-2xl`}>
          <Heading title={t('lesson.lockedTitle')} />
          <p className="mt-2 font-semibold">{textIn(locale, course.title)}</p>
          <p className="mt-2 mb-6">{t('lesson.lockedText')}</p>
          <StartButton roomId={roomId} course={course} locale={locale} study={null} />
          <p className="mt-4">
            <a
              href={moocPath(roomId, `/courses/${course.code}`)}
              className="inline-flex min-h-11 items-center"
            >
              {t('lesson.toCourse')}
            </a>
          </p>
        </div>
      </Still>
    </>
  )
}
