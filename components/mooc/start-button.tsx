import { primary } from '@/components/ui/button'
import { type Locale, translator } from '@/lib/i18n/translator'
import type { Course } from '@/lib/mooc/courses'
import { moocPath } from '@/lib/paths'

/** เริ่มเรียน (manual, part 1, step 7), or the way back into a course already started. */
export function StartButton(props: { roomId: string; course: Course; locale: Locale; enrolled: boolean }) {
  const { roomId, course, locale, enrolled } = props
  const t = translator(locale, 'mooc')
  if (enrolled) {
    return (
      <a href={moocPath(roomId, `/learn/${course.code}`)} className={primary}>
        {t('continueCourse')}
      </a>
    )
  }
  return (
    <form method="post" action={moocPath(roomId, `/courses/${course.code}/start`)}>
      <button type="submit" data-testid="start-course" className={primary}>
        {t('startCourse')}
      </button>
    </form>
  )
}
