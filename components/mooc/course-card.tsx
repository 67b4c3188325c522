import { textIn } from '@/lib/i18n/text-in'
import { type Locale, translator } from '@/lib/i18n/translator'
import { CATEGORY_LABELS, type Course, drawingOf, LEVEL_LABELS } from '@/lib/mooc/courses'
import { moocPath } from '@/lib/paths'
import { durationIn } from './study-words'

/** Picture, title, institution, category, level, hours. The whole card is the link. */
export function CourseCard(props: { roomId: string; course: Course; locale: Locale }) {
  const { roomId, course, locale } = props
  const t = translator(locale, 'mooc')
  return (
    <li className="relative flex overflow-hidden xs:flex-col rounded-2xl border border-accent/20 bg-white transition-shadow hover:shadow-lg">
      <img
        src={drawingOf(course)}
        alt=""
        width="320"
        height="180"
        loading="lazy"
        className="w-28 shrink-0 bg-accent-pale object-cover xs:aspect-video xs:w-full"
      />
      <div className="flex min-w-0 grow flex-col p-4">
        <h3 className="text-base leading-snug">
          <a
            href={moocPath(roomId, `/courses/${course.code}`)}
            className="text-ink no-underline after:absolute after:inset-0 after:rounded-2xl hover:underline"
          >
            {textIn(locale, course.title)}
          </a>
        </h3>
        <p className="mt-1 text-sm text-muted">{textIn(locale, course.institution)}</p>
        <p className="mt-1 text-sm font-semibold text-accent-deep">
          {textIn(locale, CATEGORY_LABELS[course.category])}
        </p>
        {course.quiz && <p className="mt-1 text-sm font-semibold text-success">✓ {t('course.whole')}</p>}
        <p className="mt-auto flex flex-wrap gap-x-3 pt-3 text-sm">
          <span>{textIn(locale, LEVEL_LABELS[course.level])}</span>
          <span className="ml-auto">{durationIn(locale, course.hours)}</span>
        </p>
      </div>
    </li>
  )
}
