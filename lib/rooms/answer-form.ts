import { noRoomPath } from '@/lib/paths'
import { readForm, seeOther } from '@/lib/web/form'
import { refused } from '@/lib/web/refuse-form'
import { findRoom } from './find-room'
import type { Room } from './room'
import { roomAsRead } from './room-as-read'

export interface PostedForm<Params> {
  room: Room
  form: Record<string, string>
  params: Params
}

/** What every posted form of a room shares: it is our own form, and the room is there; else the answer says so. */
export async function answerForm<Params extends { room: string }>(
  request: Request,
  params: Promise<Params>,
  answer: (posted: PostedForm<Params>) => Response | Promise<Response>,
): Promise<Response> {
  const form = await readForm(request)
  if (!form) return refused(request)
  const given = await params
  const room = await findRoom(given.room)
  return room ? answer({ room: roomAsRead(room), form, params: given }) : seeOther(noRoomPath)
}
