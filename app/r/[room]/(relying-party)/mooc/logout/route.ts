import { notFound } from 'next/navigation'
import { signOut } from '@/lib/mooc/sign-out'
import { moocPath } from '@/lib/paths'
import { findRoom } from '@/lib/rooms/find-room'
import { readForm, refused, seeOther } from '@/lib/web/form'

/** ออกจากเว็บนี้เท่านั้น, or ออกจากทุกเว็บ. */
export async function POST(request: Request, { params }: { params: Promise<{ room: string }> }) {
  const room = await findRoom((await params).room)
  if (!room) notFound()
  const form = await readForm(request)
  if (!form) return refused()
  const { from } = form
  if (from !== 'here' && from !== 'everywhere') return seeOther(moocPath(room.id, '/sign-out'))
  const { location, setCookies } = await signOut(room, from)
  const answer = seeOther(location)
  for (const cookie of setCookies) answer.headers.append('set-cookie', cookie)
  return answer
}
