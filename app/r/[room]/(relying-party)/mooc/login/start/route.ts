import { notFound } from 'next/navigation'
import { startSignIn } from '@/lib/mooc/start-sign-in'
import { findRoom } from '@/lib/rooms/find-room'
import { readForm, refused, seeOther } from '@/lib/web/form'

/** Login with ETDA Connect (manual, part 1, step 2): off to the provider. */
export async function POST(request: Request, { params }: { params: Promise<{ room: string }> }) {
  const room = await findRoom((await params).room)
  if (!room) notFound()
  if (!(await readForm(request))) return refused()
  return seeOther(await startSignIn(room))
}
