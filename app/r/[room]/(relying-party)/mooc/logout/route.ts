import { notFound } from 'next/navigation'
import { setCookie } from '@/lib/mooc/cookies'
import { moocPath } from '@/lib/paths'
import { findRoom } from '@/lib/rooms/find-room'
import { seeOtherWithFlash } from '@/lib/web/flash'
import { readForm, refused } from '@/lib/web/form'

/** Ends the MOOC's session in this browser. Account and enrolments stay; ETDA Connect asks anew each time anyway. */
export async function POST(request: Request, { params }: { params: Promise<{ room: string }> }) {
  const roomId = (await params).room
  if (!(await findRoom(roomId))) notFound()
  if (!(await readForm(request))) return refused()
  const answer = await seeOtherWithFlash(moocPath(roomId), { notice: 'signed-out' })
  answer.headers.append('set-cookie', setCookie(roomId, 'session', '', 0))
  return answer
}
