import { type Room, roomNow } from '@/lib/rooms/room'
import type { Course } from './courses'
import type { Session } from './session'
import { keepEnrolment } from './store'

/** Enrols who is signed in in a course; once more changes nothing. False when the session is over: sign in again. */
export const enrol = (room: Room, session: Session, course: Course): Promise<boolean> =>
  keepEnrolment(session, { roomId: room.id, courseId: course.id, enrolledAt: roomNow(room) })
