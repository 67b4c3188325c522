/** The room begins anew, and the step that was left is forgotten with it. */
import { roomPath } from '@/lib/paths'
import { findRoom } from '@/lib/rooms/find-room'
import { resetRoom } from '@/lib/rooms/reset-room'
import { cookieHeader } from '@/lib/web/cookie-header'
import { seeOtherWithFlash } from '@/lib/web/flash'
import { readForm, refused } from '@/lib/web/form'
import { stepCookie } from '@/lib/web/names.mjs'

export async function POST(request: Request, { params }: { params: Promise<{ room: string }> }) {
  const room = await findRoom((await params).room)
  if (!room) return new Response(null, { status: 404 })
  if (!(await readForm(request))) return refused()
  await resetRoom(room.id)
  const answer = await seeOtherWithFlash(roomPath(room.id), { notice: 'reset' })
  const cookie = { name: stepCookie, value: '', path: roomPath(room.id), maxAgeSeconds: 0 }
  answer.headers.append('set-cookie', cookieHeader(cookie))
  return answer
}
