import type { Course } from './courses'
import { type Certificate, type Learner, readCertificate, readCertificateOf } from './store'

export type { Certificate } from './store'

/** The certificate of that code in a room, whoever asks. */
export const findCertificate = (roomId: string, code: string): Promise<Certificate | null> =>
  readCertificate(roomId, code)

/** The one that a learner got for a course. */
export const findOwnCertificate = (
  roomId: string,
  learner: Learner,
  course: Course,
): Promise<Certificate | null> => readCertificateOf({ roomId, accountId: learner.id, courseId: course.id })
