import { type Room, roomNow } from '@/lib/rooms/room'
import type { Course } from './courses'
import { keepEnrolment } from './store'

/** Enrols an account in a course; once more changes nothing. False when the account is gone: sign in again. */
export const enrol = (room: Room, accountId: string, course: Course): Promise<boolean> =>
  keepEnrolment({ roomId: room.id, accountId, courseId: course.id, enrolledAt: roomNow(room) })
