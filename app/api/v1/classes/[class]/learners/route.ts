/** POST: joins a class. Whoever has its six digits may; so the address holds them, and no token is asked for. */
import { answer, created } from '@/lib/api/answer'
import { otherMethods } from '@/lib/api/other-methods'
import { roomUrls } from '@/lib/api/present'
import { Problem } from '@/lib/api/problem'
import { problemOf } from '@/lib/api/problem-of'
import { readBody } from '@/lib/api/read-body'
import { refuseForeignPage } from '@/lib/api/refuse-foreign-page'
import { JoinClass } from '@/lib/api/schemas/classroom'
import { tooOften } from '@/lib/api/too-often'
import { findByTypedCode } from '@/lib/classroom/find-by-typed-code'
import { joinClass } from '@/lib/classroom/join-class'
import { joinPath, publicUrl, roomPath } from '@/lib/paths'
import { rates } from '@/lib/rooms/limits'
import { clientAddress } from '@/lib/web/client-address'

type Context = { params: Promise<{ class: string }> }

export const POST = (request: Request, { params }: Context): Promise<Response> =>
  answer(async () => {
    refuseForeignPage(request)
    const { nickname } = await readBody(request, JoinClass)
    const address = clientAddress(request)
    const found = await findByTypedCode((await params).class, address)
    if (!found.ok && found.slip === 'too-many-guesses')
      throw tooOften('too-many-joins', { ...found, rate: rates.wrongClassCodesOfAddress })
    if (!found.ok) throw new Problem('no-such-class')
    const outcome = await joinClass({ code: found.code, nickname, address })
    if (!outcome.ok)
      throw problemOf(outcome, {
        'no-class': () => new Problem('no-such-class'),
        closed: () => new Problem('class-closed'),
        locked: () => new Problem('joining-locked'),
        full: () => new Problem('class-full'),
        'nickname-taken': () => new Problem('nickname-taken'),
        'low-disk': () => new Problem('low-disk'),
        'too-many-joins': refusal => tooOften('too-many-joins', { ...refusal, rate: rates.joinsOfAddress }),
      })
    const { number, roomId, rejoin, nickname: given } = outcome.joined
    return created(
      {
        seat: number,
        nickname: given,
        room: { id: roomId, urls: roomUrls(roomId) },
        rejoinUrl: publicUrl(joinPath(found.code, `/back/${rejoin}`)),
      },
      roomPath(roomId),
    )
  })

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = otherMethods('POST')
