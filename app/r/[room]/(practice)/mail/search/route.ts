/** Keeps what was searched for out of the address: it travels in the encrypted flash. */
import { mailPath } from '@/lib/paths'
import { findRoom } from '@/lib/rooms/find-room'
import { seeOtherWithFlash } from '@/lib/web/flash'
import { readForm, refused, seeOther } from '@/lib/web/form'

export async function POST(request: Request, { params }: { params: Promise<{ room: string }> }) {
  const room = await findRoom((await params).room)
  if (!room) return new Response(null, { status: 404 })
  const form = await readForm(request)
  if (!form) return refused()
  const search = form.search?.trim().slice(0, 100)
  if (!search) return seeOther(mailPath(room.id))
  return seeOtherWithFlash(mailPath(room.id), { values: { search } })
}
