import { withdrawConsent } from '@/lib/connect/withdraw-consent'
import { connectPath, noRoomPath } from '@/lib/paths'
import { findRoom } from '@/lib/rooms/find-room'
import { seeOtherWithFlash } from '@/lib/web/flash'
import { readForm, refused, seeOther } from '@/lib/web/form'

/** ถอนความยินยอม, with effect at once. */
export async function POST(request: Request, { params }: { params: Promise<{ room: string }> }) {
  const room = await findRoom((await params).room)
  if (!room) return seeOther(noRoomPath)
  const form = await readForm(request)
  if (!form) return refused()
  const isDone = await withdrawConsent(room.id, form.client ?? '')
  return seeOtherWithFlash(connectPath(room.id, '/account'), { notice: isDone ? 'withdrawn' : 'not-there' })
}
