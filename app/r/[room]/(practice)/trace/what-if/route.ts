/** Arms the tampering that the trace offers beside a parameter or a check. */
import { armWhatIf } from '@/lib/faults/arm-what-if'
import { isWhatIfName } from '@/lib/faults/what-if'
import { tracePath } from '@/lib/paths'
import { findRoom } from '@/lib/rooms/find-room'
import { readForm, refused, seeOther } from '@/lib/web/form'

export async function POST(request: Request, { params }: { params: Promise<{ room: string }> }) {
  const room = await findRoom((await params).room)
  if (!room) return new Response(null, { status: 404 })
  const form = await readForm(request)
  if (!form) return refused()
  const { what = '' } = form
  if (isWhatIfName(what)) await armWhatIf(room, what)
  return seeOther(tracePath(room.id))
}
