import { primary } from '@/components/ui/button'
import { type Locale, translator } from '@/lib/i18n/translator'
import type { Course } from '@/lib/mooc/courses'
import { nextPath } from '@/lib/mooc/learn-address'
import type { Study } from '@/lib/mooc/study'
import { moocPath } from '@/lib/paths'
import { nextWords } from './study-words'

/** เริ่มเรียน (manual, part 1, step 7), or the way on in a course already started. */
export function StartButton(props: { roomId: string; course: Course; locale: Locale; study: Study | null }) {
  const { roomId, course, locale, study } = props
  if (study) {
    return (
      <a href={nextPath(roomId, course, study.next)} className={primary}>
        {nextWords(locale, course, study)}
      </a>
    )
  }
  return (
    <form method="post" action={moocPath(roomId, `/courses/${course.code}/start`)}>
      <button id="start-course" type="submit" data-testid="start-course" className={primary}>
        {translator(locale, 'mooc')('startCourse')}
      </button>
    </form>
  )
}
