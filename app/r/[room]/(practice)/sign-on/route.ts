/** When a site has the person proven anew: switched from the room's home. */
import { roomPath } from '@/lib/paths'
import { changeRoom } from '@/lib/rooms/change-room'
import { findRoom } from '@/lib/rooms/find-room'
import { askHabits } from '@/lib/rooms/room'
import { seeOtherWithFlash } from '@/lib/web/flash'
import { readForm, refused, seeOther } from '@/lib/web/form'

export async function POST(request: Request, { params }: { params: Promise<{ room: string }> }) {
  const room = await findRoom((await params).room)
  if (!room) return new Response(null, { status: 404 })
  const form = await readForm(request)
  if (!form) return refused()
  const asks = askHabits.find(habit => habit === form.asks)
  if (!asks || (form.site !== 'mooc' && form.site !== 'learning')) return seeOther(roomPath(room.id))
  await changeRoom(room.id, form.site === 'mooc' ? { moocAsks: asks } : { learningAsks: asks })
  return seeOtherWithFlash(roomPath(room.id), { notice: 'sign-on' })
}
