import { bangkokDay } from '@/lib/rooms/bangkok-day'
import type { Course } from './courses'
import { type Learner, type Certificate as Row, readCertificate, readCertificateOf } from './store'

/** A certificate, as it is told. */
export type Certificate = Pick<Row, 'code' | 'courseId' | 'name' | 'nameEn' | 'score'> & {
  /** ISO date in Bangkok, by the room's clock. */
  issuedOn: string
}

const told = (row: Row | null): Certificate | null => row && { ...row, issuedOn: bangkokDay(row.issuedAt) }

/** The certificate of that code in a room, whoever asks. */
export const findCertificate = async (roomId: string, code: string): Promise<Certificate | null> =>
  told(await readCertificate(roomId, code))

/** The one that a learner got for a course. */
export const findOwnCertificate = async (
  roomId: string,
  learner: Learner,
  course: Course,
): Promise<Certificate | null> =>
  told(await readCertificateOf({ roomId, accountId: learner.id, courseId: course.id }))
