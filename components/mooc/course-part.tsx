import type { ReactNode } from 'react'
import { Heading } from '@/components/ui/page-heading'
import { Still } from '@/components/ui/still'
import { textIn } from '@/lib/i18n/text-in'
import type { Locale } from '@/lib/i18n/translator'
import type { Course } from '@/lib/mooc/courses'
import { moocPath } from '@/lib/paths'
import { container } from './look'

/** A page of a course that is no lesson: one column, below the course's name. */
export function CoursePart(props: {
  roomId: string
  locale: Locale
  course: Course
  title: string
  failed?: boolean
  children: ReactNode
}) {
  const { roomId, locale, course, title, failed, children } = props
  return (
    <Still as="div" className={`${container} py-8`}>
      <div className="mx-auto max-w-measure">
        <p>
          <a href={moocPath(roomId, `/courses/${course.code}`)} className="inline-flex min-h-11 items-center">
            {textIn(locale, course.title)}
          </a>
        </p>
        <Heading title={title} failed={failed} />
        {children}
      </div>
    </Still>
  )
}
