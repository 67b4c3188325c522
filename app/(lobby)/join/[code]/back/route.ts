/** The code to come back, typed, or as this browser kept it. */
import { answerRejoin } from '@/lib/classroom/answer-rejoin'
import { keptRejoin } from '@/lib/classroom/seat-cookie'
import { joinPath } from '@/lib/paths'
import { clientAddress } from '@/lib/web/client-address'
import { readForm, seeOther } from '@/lib/web/form'
import { refused } from '@/lib/web/refuse-form'

type Context = { params: Promise<{ code: string }> }

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const form = await readForm(request)
  if (!form) return refused(request)
  const { code } = await params
  const rejoin = form.rejoin ?? keptRejoin(code) ?? ''
  return answerRejoin({ code, rejoin, address: clientAddress(request) })
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { code } = await params
  return seeOther(/^\d{6}$/.test(code) ? joinPath(code) : joinPath())
}
