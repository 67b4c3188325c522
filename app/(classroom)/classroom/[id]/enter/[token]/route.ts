/** The trainer's link: from here on a cookie knows, and the address bar holds no secret. */
import { findClassByToken } from '@/lib/classroom/find-class'
import { rememberClass } from '@/lib/classroom/trainer-cookie'
import { classroomPath } from '@/lib/paths'
import { seeOther } from '@/lib/web/form'

type Context = { params: Promise<{ id: string; token: string }> }

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { id, token } = await params
  const classroom = await findClassByToken(id, token)
  // The page says how to become its trainer; 200 bits are not found by trying.
  if (!classroom) return seeOther(classroomPath(/^[a-z0-9]{20}$/.test(id) ? id : ''))
  const answer = seeOther(classroomPath(id))
  answer.headers.append('set-cookie', rememberClass(id, token))
  return answer
}
