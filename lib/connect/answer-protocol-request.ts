import type { DispatchFunc } from 'light-my-request'
import { inject } from 'light-my-request'
import { env } from '@/lib/env'
import { connectPath, issuerOf, noRoomPath } from '@/lib/paths'
import { findRoom } from '@/lib/rooms/find-room'
import { readProtocolHop } from '@/lib/trace/read-protocol-hop'
import { recordHop } from '@/lib/trace/record-hop'
import { seeOther } from '@/lib/web/form'
import { providerOf } from './provider'
import { roomOfRequest } from './room-of-request'

/** What a browser is sent to; everything else is asked by programs. */
const forPeople = /^\/(auth|session)(\/|$)/

/** What a browser can carry in an address. */
const longestFormBytes = 8192

/**
 * An authorization request by POST (OpenID Connect Core §3.1.2.1) goes on as one by GET: the session's cookie does
 * not come with another site's POST (SameSite), and comes with the GET after it.
 */
async function toGet(request: Request): Promise<Response> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)) return new Response(null, { status: 415 })
  const body = await request.text()
  if (body.length > longestFormBytes) return new Response(null, { status: 413 })
  return seeOther(`${new URL(request.url).pathname}?${new URLSearchParams(body)}`)
}

/**
 * Answers a request to a protocol address of a room's issuer (/auth, /token, …) by handing it to
 * oidc-provider. Host and scheme are those of the configured origin, whatever the request claims.
 */
export async function answerProtocolRequest(roomId: string, request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url)
  const mount = connectPath(roomId)
  const room = await findRoom(roomId)
  if (!room) {
    return forPeople.test(pathname.slice(mount.length))
      ? seeOther(noRoomPath)
      : new Response(null, { status: 404 })
  }
  if (request.method === 'POST' && pathname === `${mount}/auth`) return toGet(request)
  const provider = await providerOf(roomId)
  const handle = provider.callback()
  const origin = new URL(env().APP_ORIGIN)
  const dispatch: DispatchFunc = (req, res) => {
    const asked = req as typeof req & { originalUrl?: string }
    asked.originalUrl = pathname + search
    asked.url = asked.originalUrl.slice(mount.length)
    roomOfRequest.set(asked, room)
    handle(asked as never, res as never)
  }
  const payload =
    request.method === 'GET' || request.method === 'HEAD'
      ? undefined
      : Buffer.from(await request.arrayBuffer())
  const answer = await inject(dispatch, {
    method: request.method as 'GET',
    url: pathname + search,
    headers: {
      ...Object.fromEntries(request.headers),
      host: origin.host,
      'x-forwarded-proto': origin.protocol.slice(0, -1),
      'x-forwarded-host': origin.host,
    },
    payload,
  })
  const hop = await readProtocolHop({
    issuer: issuerOf(roomId),
    path: pathname.slice(mount.length),
    method: request.method,
    search,
    authorization: request.headers.get('authorization'),
    userAgent: request.headers.get('user-agent'),
    body: payload?.toString('utf8') ?? '',
    status: answer.statusCode,
    location: answer.headers.location,
    contentType: String(answer.headers['content-type'] ?? ''),
    answer: answer.payload,
  })
  if (hop) recordHop(roomId, hop)
  const headers = new Headers()
  for (const [name, value] of Object.entries(answer.headers)) {
    if (name === 'transfer-encoding' || name === 'content-length' || name === 'connection') continue
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined) headers.append(name, String(one))
  }
  const bodyless = answer.statusCode === 204 || answer.statusCode === 304 || request.method === 'HEAD'
  return new Response(bodyless ? null : new Uint8Array(answer.rawPayload), {
    status: answer.statusCode,
    headers,
  })
}
