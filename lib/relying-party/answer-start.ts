import { noRoomPath, sitePath } from '@/lib/paths'
import { findRoom } from '@/lib/rooms/find-room'
import type { Room } from '@/lib/rooms/room'
import type { RelyingParty } from '@/lib/sites/sites.mjs'
import { seeOtherWithFlash } from '@/lib/web/flash'
import { seeOther } from '@/lib/web/form'
import type { FormDescription, NoFields } from '@/lib/web/form-description'

export interface StartAddress {
  site: RelyingParty
  /** Of the page that says so of a ticket that is no good. */
  form: FormDescription<NoFields, 'spent' | 'spentSignedIn'>
  /** The Set-Cookie header of a session, or null when the ticket is no good. */
  startSignedIn: (room: Room, ticket: string) => Promise<string | null>
  /** Below the site's path: where who is signed in lands. */
  home: string
  /** Where it is said that the ticket is no good. */
  whereSpent: (room: Room) => string | Promise<string>
}

/** Lands signed in at a site (control API, sessions). */
export async function answerStart(
  params: Promise<{ room: string; ticket: string }>,
  { site, form, startSignedIn, home, whereSpent }: StartAddress,
): Promise<Response> {
  const { room: roomId, ticket } = await params
  const room = await findRoom(roomId)
  if (!room) return seeOther(noRoomPath)
  const setCookie = await startSignedIn(room, ticket)
  if (!setCookie)
    return seeOtherWithFlash(form, sitePath(site, room.id, await whereSpent(room)), { notice: 'spent' })
  const answer = seeOther(sitePath(site, room.id, home))
  answer.headers.append('set-cookie', setCookie)
  return answer
}
