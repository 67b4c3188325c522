import { notFound } from 'next/navigation'
import { loginHelpId, loginPath } from '@/components/mooc/login-address'
import { findRoom } from '@/lib/rooms/find-room'
import { readForm, refused, seeOther } from '@/lib/web/form'

/** LOGIN: nothing typed comes with it; the page opens again with its explanation, and its fields empty. */
export async function POST(request: Request, { params }: { params: Promise<{ room: string }> }) {
  const room = await findRoom((await params).room)
  if (!room) notFound()
  const form = await readForm(request)
  if (!form) return refused()
  return seeOther(`${loginPath(room.id, form.lang === 'th' ? 'th' : 'en')}#${loginHelpId}`)
}
