/**
 * The catalogue of the simulated Thai MOOC. Real titles first, in the order of their codes, then our own
 * practice courses (REH…), the one with all its lessons before the others. Courses are the same in every room, so they live here and not in the database.
 */

import type { Course } from './course'
import { DGA00179 } from './DGA00179'
import { OCSC00036 } from './OCSC00036'
import { OCSC00037 } from './OCSC00037'
import { OCSC00038 } from './OCSC00038'
import { OCSC00039 } from './OCSC00039'
import { OCSC00040 } from './OCSC00040'
import { OCSC00041 } from './OCSC00041'
import { OCSC00043 } from './OCSC00043'
import { OCSC00044 } from './OCSC00044'
import { OCSC00046 } from './OCSC00046'
import { REH00001 } from './REH00001'
import { REH00002 } from './REH00002'
import { REH00003 } from './REH00003'
import { REH00004 } from './REH00004'
import { REH00005 } from './REH00005'
import { REH00006 } from './REH00006'
import { SU00688 } from './SU00688'

export type {
  Course,
  CourseCategory,
  CourseLevel,
  FirstLesson,
  Lesson,
  Quiz,
  QuizQuestion,
  Trial,
} from './course'
export { COURSE_CATEGORIES, COURSE_LEVELS } from './course'
export { drawingOf } from './drawing'
export { CATEGORY_LABELS, LANGUAGE_LABELS, LEVEL_LABELS } from './labels'

export const courses: readonly Course[] = [
  OCSC00036,
  OCSC00037,
  OCSC00038,
  OCSC00039,
  OCSC00040,
  OCSC00041,
  OCSC00043,
  OCSC00044,
  OCSC00046,
  DGA00179,
  SU00688,
  REH00006,
  REH00001,
  REH00002,
  REH00003,
  REH00004,
  REH00005,
]

/** The course whose code stands in the address (`OCSC00036`), or null. The code is matched exactly. */
export function findCourse(code: string): Course | null {
  return courses.find(course => course.code === code) ?? null
}
