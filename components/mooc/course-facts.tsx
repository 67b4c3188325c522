import { textIn } from '@/lib/i18n/text-in'
import { type Locale, translator } from '@/lib/i18n/translator'
import { CATEGORY_LABELS, type Course, LANGUAGE_LABELS, LEVEL_LABELS } from '@/lib/mooc/courses'
import { durationIn } from './study-words'

/** The course at a glance: category, level, language, duration, certificate. */
export function CourseFacts({ course, locale }: { course: Course; locale: Locale }) {
  const t = translator(locale, 'mooc')
  const facts = [
    [t('course.category'), textIn(locale, CATEGORY_LABELS[course.category])],
    [t('course.level'), textIn(locale, LEVEL_LABELS[course.level])],
    [t('course.language'), textIn(locale, LANGUAGE_LABELS[course.language])],
    [t('course.duration'), durationIn(locale, course.hours)],
    [t('course.certificate'), t(course.certificate ? 'course.hasCertificate' : 'course.noCertificate')],
    [t('course.code'), course.code],
  ]
  return (
    <dl className="divide-y divide-accent/20">
      {facts.map(([term, value]) => (
        <div key={term} className="flex flex-wrap justify-between gap-x-4 py-2">
          <dt className="text-muted">{term}</dt>
          <dd className="font-semibold">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
