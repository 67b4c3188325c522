/** The reader opened a message in the dialog. */
import { markRead } from '@/lib/mail/mark-read'
import { findRoom } from '@/lib/rooms/find-room'
import { readForm, refused } from '@/lib/web/form'

export async function POST(request: Request, { params }: { params: Promise<{ room: string }> }) {
  const room = await findRoom((await params).room)
  if (!room) return new Response(null, { status: 404 })
  const form = await readForm(request)
  if (!form) return refused()
  await markRead(room.id, form.id ?? '')
  return new Response(null, { status: 204 })
}
