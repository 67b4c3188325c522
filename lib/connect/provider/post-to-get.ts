/**
 * Requests by POST that go on as ones by GET: the session's cookie does not come with another site's POST (SameSite),
 * and comes with the GET after it.
 */
import { connectPath, issuerOf } from '@/lib/paths'
import type { Room } from '@/lib/rooms/room'
import { answeredHeaders, askedHeaders } from '@/lib/trace/headers'
import { readProtocolHop } from '@/lib/trace/read-protocol-hop'
import { recordRequest } from '@/lib/trace/record-hop'
import { seeOther } from '@/lib/web/form'
import { readAtMost } from '@/lib/web/read-at-most'
import { withoutHint } from './sign-out-by-post'

export const authorizationPath = '/auth'
export const signOutPath = '/session/end'

/** What a browser can carry in an address. */
const longestQueryBytes = 8192

/** The parameters of a form post that could as well stand in an address, or the refusal. */
async function postedParameters(request: Request): Promise<URLSearchParams | Response> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)) return new Response(null, { status: 415 })
  const body = await readAtMost(request, longestQueryBytes)
  return body ? new URLSearchParams(body.toString()) : new Response(null, { status: 413 })
}

/** An authorization request (OpenID Connect Core §3.1.2.1). */
export async function authorizationToGet(room: Room, request: Request): Promise<Response> {
  const posted = await postedParameters(request)
  if (posted instanceof Response) return posted
  const location = `${new URL(request.url).pathname}?${posted}`
  return goOn(room, request, { path: authorizationPath, posted, location, clientId: undefined })
}

/**
 * A sign-out (OpenID Connect RP-Initiated Logout §2), whose token stays out of the address. With a token that the
 * provider will not have there is nothing to go on with: the request for the provider to refuse.
 */
export async function signOutToGet(room: Room, request: Request): Promise<Response | Request> {
  const posted = await postedParameters(request)
  if (posted instanceof Response) return posted
  const parameters = await withoutHint(room.id, posted)
  const address = new URL(request.url)
  if (!parameters) {
    address.search = String(posted)
    const cookie = request.headers.get('cookie') ?? ''
    return new Request(address, { headers: { cookie } })
  }
  const location = `${address.pathname}${parameters.size > 0 ? `?${parameters}` : ''}`
  const clientId = parameters.get('client_id') ?? undefined
  return goOn(room, request, { path: signOutPath, posted, location, clientId })
}

interface GoingOn {
  path: string
  posted: URLSearchParams
  location: string
  /** Where the parameters do not name the client. */
  clientId: string | undefined
}

/** 303 to `location`, and the trace has the POST. */
async function goOn(
  room: Room,
  request: Request,
  { path, posted, location, clientId }: GoingOn,
): Promise<Response> {
  const answer = seeOther(location)
  const { headers, url } = request
  const exchange = {
    ...{ issuer: issuerOf(room.id), mount: connectPath(room.id), path, search: '', body: String(posted) },
    ...{ method: 'POST', authorization: null, userAgent: headers.get('user-agent') },
    ...{ status: answer.status, location, contentType: '', answer: '' },
  }
  const passed = { asked: askedHeaders(headers, url), answered: answeredHeaders(answer.headers, url) }
  const hop = await readProtocolHop(exchange, { clientId }, passed)
  if (hop) recordRequest(room.id, hop)
  return answer
}
