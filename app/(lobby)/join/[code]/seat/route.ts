/** เข้าร่วม: a seat, a nickname, and a room of one's own. */
import { joinClass } from '@/lib/classroom/join-class'
import { joinForm } from '@/lib/classroom/join-form'
import { keepSeat } from '@/lib/classroom/seat-cookie'
import { joinPath, roomPath } from '@/lib/paths'
import { clientAddress } from '@/lib/web/client-address'
import { seeOtherWithFlash } from '@/lib/web/flash'
import { readForm, seeOther } from '@/lib/web/form'
import { refused } from '@/lib/web/refuse-form'

type Context = { params: Promise<{ code: string }> }

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const form = await readForm(request)
  if (!form) return refused(request)
  const { code } = await params
  if (!/^\d{6}$/.test(code)) return seeOther(joinPath())
  const outcome = await joinClass({
    code,
    key: form.key,
    address: clientAddress(request),
  })
  if (!outcome.ok) return seeOtherWithFlash(joinForm, joinPath(code), { refusals: { form: outcome } })
  const answer = seeOther(roomPath(outcome.joined.roomId))
  answer.headers.append('set-cookie', keepSeat(code, outcome.joined.rejoin))
  return answer
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { code } = await params
  return seeOther(/^\d{6}$/.test(code) ? joinPath(code) : joinPath())
}
