import { issuerOf } from '@/lib/paths'
import type { Room } from '@/lib/rooms/room'
import { answeredHeaders, askedHeaders } from '@/lib/trace/headers'
import type { Hop } from '@/lib/trace/hop'
import { hopContext, preciseNow } from '@/lib/trace/hop-context'
import { readProtocolHop } from '@/lib/trace/read-protocol-hop'
import { recordRequest } from '@/lib/trace/record-hop'
import type { Exchanged } from './go-on-without-click'

/** How much of an exchange with the provider passed between us and whoever asked: one half, where it went on by itself. */
export type Passed = 'whole' | 'question' | 'answer'

/** Records, for the trace, what was asked of the provider and what it answered. `page`: what leaves in the place of the answer. */
export async function recordExchange(
  room: Room,
  request: Request,
  { asked, given }: Exchanged,
  { passed, page = null }: { passed: Passed; page?: Response | null },
): Promise<void> {
  const { mount, path, search, body, method, headers } = asked
  const { status, location, contentType, payload } = given
  const hop = await readProtocolHop(
    {
      ...{ issuer: issuerOf(room.id), mount, path, search, body: body ?? '', method },
      authorization: headers.get('authorization'),
      userAgent: headers.get('user-agent'),
      bodyType: headers.get('content-type'),
      ...{ status, location, contentType, answer: payload },
    },
    hopContext()?.facts,
    {
      asked: passed === 'answer' ? [] : askedHeaders(headers, request.url),
      answered: passed === 'question' ? [] : answeredHeaders(page?.headers ?? given.headers, request.url),
      ...(page ? { status: page.status } : {}),
    },
  )
  if (!hop) return
  if (passed === 'whole') recordRequest(room.id, hop)
  else if (passed === 'question')
    recordRequest(room.id, questionOf(hop), { order: hopContext()?.began ?? preciseNow() })
  else recordRequest(room.id, answerOf(hop), { order: preciseNow() })
}

/** Nobody got its answer. */
const questionOf = ({ status, response, wire, ...asked }: Hop): Hop => ({
  ...asked,
  ...(wire ? { wire: { asked: wire.asked, answered: [] } } : {}),
})

/** Nobody asked it. */
const answerOf = ({ method, address, request, ...answered }: Hop): Hop => answered
