import { notFound } from 'next/navigation'
import { findCourse } from '@/lib/mooc/courses'
import { enrol } from '@/lib/mooc/enrol'
import { readSession } from '@/lib/mooc/session'
import { keepWantedCourse } from '@/lib/mooc/wanted-course'
import { moocPath } from '@/lib/paths'
import { findRoom } from '@/lib/rooms/find-room'
import { readForm, refused, seeOther } from '@/lib/web/form'

/** เริ่มเรียน (manual, part 1, step 7): enrols and opens the first lesson at once; signed out, the sign-in does it. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ room: string; course: string }> },
) {
  const { room: roomId, course: code } = await params
  const [room, course] = [await findRoom(roomId), findCourse(code)]
  if (!room || !course) notFound()
  if (!(await readForm(request))) return refused()
  const session = await readSession(room.id)
  if (session && (await enrol(room, session, course)))
    return seeOther(moocPath(room.id, `/learn/${course.code}`))
  const answer = seeOther(moocPath(room.id, '/login'))
  answer.headers.append('set-cookie', keepWantedCourse(room.id, course))
  return answer
}
