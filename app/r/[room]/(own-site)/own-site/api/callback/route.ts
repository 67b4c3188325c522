import { finishSignIn } from '@/lib/own-site/finish-sign-in'
import { noRoomPath } from '@/lib/paths'
import { findRoom } from '@/lib/rooms/find-room'
import { seeOther } from '@/lib/web/form'

/** The provider sends the browser back here (redirect_uri). */
export async function GET(request: Request, { params }: { params: Promise<{ room: string }> }) {
  const room = await findRoom((await params).room)
  return room ? finishSignIn(room, request) : seeOther(noRoomPath)
}
