import type { ReactNode } from 'react'
import type { Locale } from '@/lib/i18n/translator'
import type { Course } from '@/lib/mooc/courses'
import { CourseCard } from './course-card'

/** A section of the catalogue. */
export function CourseShelf(props: {
  id: string
  title: string
  aside?: string
  courses: readonly Course[]
  roomId: string
  locale: Locale
  /** What somebody came for: its heading has the focus. An address may also lead to it, as `#{id}`. */
  isAskedFor?: boolean
  /** Stands between heading and cards. */
  children?: ReactNode
}) {
  const { id, title, aside, courses, isAskedFor, children, ...card } = props
  return (
    <section aria-labelledby={id} className="mt-12">
      <div className="flex flex-wrap items-baseline gap-x-4">
        <h2 id={id} tabIndex={-1} autoFocus={isAskedFor} className="scroll-mt-20 text-xl">
          {title}
        </h2>
        {aside && <p className="text-muted">{aside}</p>}
      </div>
      {children}
      {courses.length > 0 && (
        <ul className="mt-4 grid gap-6 xs:grid-cols-2 lg:grid-cols-4">
          {courses.map(course => (
            <CourseCard key={course.code} course={course} {...card} />
          ))}
        </ul>
      )}
    </section>
  )
}
