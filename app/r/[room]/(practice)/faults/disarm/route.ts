/** Takes one failure away, or without an id all of them. */
import { disarmAllFaults, disarmFault } from '@/lib/faults/disarm-fault'
import { faultsPath } from '@/lib/paths'
import { findRoom } from '@/lib/rooms/find-room'
import { seeOtherWithFlash } from '@/lib/web/flash'
import { readForm, refused } from '@/lib/web/form'

export async function POST(request: Request, { params }: { params: Promise<{ room: string }> }) {
  const room = await findRoom((await params).room)
  if (!room) return new Response(null, { status: 404 })
  const form = await readForm(request)
  if (!form) return refused()
  if (form.id) await disarmFault(room.id, form.id)
  else await disarmAllFaults(room.id)
  return seeOtherWithFlash(faultsPath(room.id), { notice: 'disarmed' })
}
