/** The lobby's one click: opens a room and goes there. */

import { cookies } from 'next/headers'
import { localeCookie, localeOf } from '@/lib/i18n/translator'
import { roomPath } from '@/lib/paths'
import { openRoom } from '@/lib/rooms/open-room'
import { readForm, refused, seeOther } from '@/lib/web/form'

export async function POST(request: Request): Promise<Response> {
  if (!(await readForm(request))) return refused()
  const locale = localeOf((await cookies()).get(localeCookie)?.value)
  const room = await openRoom({ locale })
  return seeOther(roomPath(room.id))
}

/** Somebody reloads or types the address that the form posts to. */
export const GET = (): Response => seeOther('/')
