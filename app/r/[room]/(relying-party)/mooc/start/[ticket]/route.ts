/** Lands signed in at the MOOC (control API, sessions). A ticket that is no good leads to where that is said. */
import { findLearner } from '@/lib/mooc/find-learner'
import { startAddressForm } from '@/lib/mooc/start-address-form'
import { startSignedIn } from '@/lib/mooc/start-signed-in'
import { moocPath, noRoomPath } from '@/lib/paths'
import { findRoom } from '@/lib/rooms/find-room'
import { seeOtherWithFlash } from '@/lib/web/flash'
import { seeOther } from '@/lib/web/form'

type Context = { params: Promise<{ room: string; ticket: string }> }

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { room: roomId, ticket } = await params
  const room = await findRoom(roomId)
  if (!room) return seeOther(noRoomPath)
  const setCookie = await startSignedIn(room, ticket)
  if (!setCookie) {
    const page = (await findLearner(room.id)) ? '/dashboard' : '/login'
    return seeOtherWithFlash(startAddressForm, moocPath(room.id, page), { notice: 'spent' })
  }
  const answer = seeOther(moocPath(room.id, '/dashboard'))
  answer.headers.append('set-cookie', setCookie)
  return answer
}

/** A program that only looks whether the address is there (HEAD) must not use the ticket up. */
export const HEAD = (): Response => new Response(null, { status: 204 })
