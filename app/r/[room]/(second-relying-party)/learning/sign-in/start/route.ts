import { startSignIn } from '@/lib/learning/start-sign-in'
import { learningPath, noRoomPath } from '@/lib/paths'
import { findRoom } from '@/lib/rooms/find-room'
import { seeOtherWithFlash } from '@/lib/web/flash'
import { readForm, refused, seeOther } from '@/lib/web/form'

/** ลงชื่อเข้าใช้ด้วย ETDA Connect: off to the provider. */
export async function POST(request: Request, { params }: { params: Promise<{ room: string }> }) {
  const room = await findRoom((await params).room)
  if (!room) return seeOther(noRoomPath)
  const form = await readForm(request)
  if (!form) return refused()
  const started = await startSignIn(room, form.reading)
  if (!started) return seeOtherWithFlash(learningPath(room.id, '/sign-in/failed'), { notice: 'provider' })
  const answer = seeOther(started.location)
  answer.headers.append('set-cookie', started.setCookie)
  return answer
}
