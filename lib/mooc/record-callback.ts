/** The provider's answer at the MOOC in the trace, with what the MOOC made of it. */
import type { NextRequest } from 'next/server'
import { issuerOf } from '@/lib/paths'
import { moocClientId } from '@/lib/rooms/registered-clients'
import type { Room } from '@/lib/rooms/room'
import type { Check } from '@/lib/trace/hop'
import { maskAddress, maskParameters, tagOf } from '@/lib/trace/mask'
import { recordRequest } from '@/lib/trace/record-hop'

/** next-auth compares state with its cookie; the answer was not of this browser, or of an older request. */
export const isStateMismatch = (failure: Error): boolean => {
  const { cause } = failure as Error & { cause?: { err?: Error } }
  return /"?state"?/.test(`${failure.message} ${cause?.err?.message ?? ''}`)
}

export function recordCallback(room: Room, request: NextRequest, answer: Response, failure?: Error): void {
  const { pathname, search, searchParams } = request.nextUrl
  const [state, code, issuer] = ['state', 'code', 'iss'].map(name => searchParams.get(name))
  const isRefusal = searchParams.has('error')
  const checks: Check[] = [
    // A refusal is told to the person whatever its state: nothing is done with it.
    ...(isRefusal ? [] : [{ name: 'state', ok: !failure || !isStateMismatch(failure) }]),
    ...(issuer
      ? [{ name: 'response-iss', ok: issuer === issuerOf(room.id), detail: maskAddress(issuer) }]
      : []),
  ]
  recordRequest(room.id, {
    kind: 'callback',
    channel: 'front',
    from: 'browser',
    to: 'mooc',
    keys: [...(code ? [`code:${tagOf(code)}`] : []), ...(state ? [`state:${tagOf(state)}`] : [])],
    clientId: moocClientId,
    method: request.method,
    address: maskAddress(pathname + search),
    status: answer.status,
    accepted: !failure && !isRefusal,
    request: maskParameters(searchParams),
    response: { location: maskAddress(answer.headers.get('location') ?? '') },
    checks,
  })
}
