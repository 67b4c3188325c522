/** Lands signed in at ETDA Connect (control API, sessions): at what it remembers, which says of a ticket that it is no good. */
import { accountForm } from '@/lib/connect/session/account-form'
import { startSignedIn } from '@/lib/connect/session/start-signed-in'
import { handOver } from '@/lib/hand-over/hand-over'
import { connectPath, noRoomPath } from '@/lib/paths'
import { findRoom } from '@/lib/rooms/find-room'
import { seeOtherWithFlash } from '@/lib/web/flash'
import { seeOther } from '@/lib/web/form'

type Context = { params: Promise<{ room: string; ticket: string }> }

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { room: roomId, ticket } = await params
  const room = await findRoom(roomId)
  if (!room) return seeOther(noRoomPath)
  const account = connectPath(room.id, '/account')
  const cookies = await startSignedIn(await handOver(room), ticket)
  if (!cookies) return seeOtherWithFlash(accountForm, account, { notice: 'spent' })
  const answer = seeOther(account)
  for (const cookie of cookies) answer.headers.append('set-cookie', cookie)
  return answer
}

/** A program that only looks whether the address is there (HEAD) must not use the ticket up. */
export const HEAD = (): Response => new Response(null, { status: 204 })
