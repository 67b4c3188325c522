/** Search and filter of the catalogue. Pure. */
import { toArabicDigits } from '@/lib/identity'
import {
  CATEGORY_LABELS,
  COURSE_CATEGORIES,
  COURSE_LEVELS,
  type Course,
  type CourseCategory,
  type CourseLevel,
} from './courses'

export interface CourseFilter {
  /** Words typed; each must occur. */
  term?: string
  category?: CourseCategory
  level?: CourseLevel
}

/** The filter that stands in an address; anything that is no category or level is left out. */
export function parseFilter(query: Record<string, string | string[] | undefined>): CourseFilter {
  return {
    category: COURSE_CATEGORIES.find(category => category === query.category),
    level: COURSE_LEVELS.find(level => level === query.level),
  }
}

/** The address's query of a filter; never its term, for nothing a person types goes into an address. */
export function filterQuery({ category, level }: CourseFilter): URLSearchParams {
  const query = new URLSearchParams()
  if (category) query.set('category', category)
  if (level) query.set('level', level)
  return query
}

/** The courses in which every word typed occurs, in their own order. */
export function searchCourses(courses: readonly Course[], filter: CourseFilter): Course[] {
  const words = plain(filter.term ?? '')
    .split(/\s+/)
    .filter(Boolean)
  return courses.filter(
    course =>
      (!filter.category || course.category === filter.category) &&
      (!filter.level || course.level === filter.level) &&
      words.every(word => wordsOf(course).includes(word)),
  )
}

/** The newest first. */
export const newestCourses = (courses: readonly Course[], count: number): Course[] =>
  [...courses].sort((a, b) => b.addedOn.localeCompare(a.addedOn)).slice(0, count)

/** Those of the section รายวิชาได้รับความนิยมสูงสุด. */
export const popularCourses = (courses: readonly Course[], count: number): Course[] =>
  courses.filter(course => course.popular).slice(0, count)

/** The courses never change while the server runs. */
const known = new WeakMap<Course, string>()

function wordsOf(course: Course): string {
  const kept = known.get(course)
  if (kept !== undefined) return kept
  const { title, institution, summary, code, category } = course
  const texts = [title, institution, summary, CATEGORY_LABELS[category]].flatMap(text => [text.th, text.en])
  const words = plain([code, ...texts].join('\n'))
  known.set(course, words)
  return words
}

/** Case, Thai digits and the two ways of writing สระอำ must not matter. */
const plain = (text: string): string => toArabicDigits(text.normalize('NFKC').toLowerCase())
