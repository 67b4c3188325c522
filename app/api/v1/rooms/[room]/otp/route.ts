/** GET: the newest code that would still be accepted; with `wait`, stays until one comes. */
import { answer, json } from '@/lib/api/answer'
import { authorize } from '@/lib/api/authorize'
import { Problem } from '@/lib/api/problem'
import { readQuery } from '@/lib/api/read-query'
import { CodeQuery } from '@/lib/api/schemas/queries'
import { waitForLiveCode } from '@/lib/otp/find-live-code'

type Context = { params: Promise<{ room: string }> }

export const GET = (request: Request, { params }: Context): Promise<Response> =>
  answer(async () => {
    const room = await authorize(request, (await params).room)
    const { wait, ...filter } = readQuery(request, CodeQuery)
    const code = await waitForLiveCode(room, filter, wait, request.signal)
    if (!code) throw new Problem('no-code')
    return json({ ...code, expiresAt: code.expiresAt.toISOString() })
  })
