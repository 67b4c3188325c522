/** ฝึกเป็นคนนี้ */
import { roomPath } from '@/lib/paths'
import { playAs } from '@/lib/practice/play-as'
import { findRoom } from '@/lib/rooms/find-room'
import { readForm, refused, seeOther } from '@/lib/web/form'

export async function POST(request: Request, { params }: { params: Promise<{ room: string }> }) {
  const room = await findRoom((await params).room)
  if (!room) return new Response(null, { status: 404 })
  const form = await readForm(request)
  if (!form) return refused()
  await playAs(room.id, form.person ?? '')
  return seeOther(`${roomPath(room.id)}#cast`)
}
