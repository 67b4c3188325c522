import type { Course } from './courses'
import { type Enrolment, findLearner, type Learner } from './find-learner'
import { type Study, studyOf } from './study'

/** What a page of a course knows of its reader. */
export interface FoundStudy {
  learner: Learner
  enrolment: Enrolment
  study: Study
}

/** Null for whoever is signed out or has not started the course. */
export async function findStudy(roomId: string, course: Course): Promise<FoundStudy | null> {
  const learner = await findLearner(roomId)
  const enrolment = learner?.enrolments.find(({ courseId }) => courseId === course.id)
  return learner && enrolment ? { learner, enrolment, study: studyOf(course, enrolment) } : null
}
