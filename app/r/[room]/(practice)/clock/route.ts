/** ข้ามไปวันถัดไป, and back to real time. */
import { roomPath } from '@/lib/paths'
import { findRoom } from '@/lib/rooms/find-room'
import { moveClock } from '@/lib/rooms/move-clock'
import { seeOtherWithFlash } from '@/lib/web/flash'
import { readForm, refused, seeOther } from '@/lib/web/form'

export async function POST(request: Request, { params }: { params: Promise<{ room: string }> }) {
  const room = await findRoom((await params).room)
  if (!room) return new Response(null, { status: 404 })
  const form = await readForm(request)
  if (!form) return refused()
  if (form.to !== 'next-day' && form.to !== 'real') return seeOther(roomPath(room.id))
  await moveClock(room, { to: form.to })
  return seeOtherWithFlash(roomPath(room.id), { notice: 'clock' })
}
