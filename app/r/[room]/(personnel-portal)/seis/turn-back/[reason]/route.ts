import { noRoomPath, seisPath } from '@/lib/paths'
import { findRoom } from '@/lib/rooms/find-room'
import { firstPageForm, turnBackReasons } from '@/lib/seis/first-page-form'
import { seeOtherWithFlash } from '@/lib/web/flash'
import { seeOther } from '@/lib/web/form'

/**
 * Where a page that may not be shown yet sends its reader: on to the first page, with a sentence. A page cannot
 * leave a flash itself, and the reason is not to stay in the address.
 */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ room: string; reason: string }> },
): Promise<Response> {
  const { room: roomId, reason } = await params
  const room = await findRoom(roomId)
  if (!room) return seeOther(noRoomPath)
  const notice = turnBackReasons.find(known => known === reason)
  if (!notice) return seeOther(seisPath(room.id))
  return seeOtherWithFlash(firstPageForm, seisPath(room.id), { notice })
}
