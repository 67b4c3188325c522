import type { DispatchFunc, Response as Given } from 'light-my-request'
import { inject } from 'light-my-request'
import { isUnavailable, retryAfterSeconds, wasAway } from '@/lib/db/away.mjs'
import { env } from '@/lib/env'
import { connectPath, issuerOf, noRoomPath } from '@/lib/paths'
import { findRoom } from '@/lib/rooms/find-room'
import type { Room } from '@/lib/rooms/room'
import { hopContext, withHopContext } from '@/lib/trace/hop-context'
import { readProtocolHop } from '@/lib/trace/read-protocol-hop'
import { recordRequest } from '@/lib/trace/record-hop'
import { seeOther } from '@/lib/web/form'
import { readAtMost } from '@/lib/web/read-at-most'
import { bendRequestOnItsWay } from './bend-request-on-its-way'
import { leavingPage } from './leaving-page'
import { mayBeginSignIn, refuseTooManySignIns } from './limit-sign-ins'
import { providerOf } from './provider'
import { roomOfRequest } from './room-of-request'
import { serverErrorPage } from './server-error-page'
import { withoutHint } from './sign-out-by-post'

/** What a browser is sent to; everything else is asked by programs. */
const forPeople = /^\/(auth|session)(\/|$)/
const signOutPath = '/session/end'

/** What a browser can carry in an address. */
const longestQueryBytes = 8192
/** As much as the provider itself takes. */
const longestBodyBytes = 56 * 1024

/** The parameters of a form post that could as well stand in an address, or the refusal. */
async function postedParameters(request: Request): Promise<URLSearchParams | Response> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)) return new Response(null, { status: 415 })
  const body = await readAtMost(request, longestQueryBytes)
  return body ? new URLSearchParams(body.toString()) : new Response(null, { status: 413 })
}

/**
 * An authorization request by POST (OpenID Connect Core §3.1.2.1) goes on as one by GET: the session's cookie does
 * not come with another site's POST (SameSite), and comes with the GET after it.
 */
async function toGet(request: Request): Promise<Response> {
  const posted = await postedParameters(request)
  return posted instanceof Response ? posted : seeOther(`${new URL(request.url).pathname}?${posted}`)
}

/** So does a sign-out (OpenID Connect RP-Initiated Logout §2), but that its token stays out of the address. */
async function signOutToGet(room: Room, request: Request): Promise<Response> {
  const posted = await postedParameters(request)
  if (posted instanceof Response) return posted
  const parameters = await withoutHint(room.id, posted)
  const address = new URL(request.url)
  if (!parameters) {
    address.search = String(posted)
    const cookie = request.headers.get('cookie') ?? ''
    return answer(room, new Request(address, { headers: { cookie } }))
  }
  const location = `${address.pathname}${parameters.size > 0 ? `?${parameters}` : ''}`
  const mount = connectPath(room.id)
  const exchange = {
    ...{ issuer: issuerOf(room.id), mount, path: signOutPath, search: '', body: String(posted) },
    ...{ method: 'POST', authorization: null, userAgent: request.headers.get('user-agent') },
    ...{ status: 303, location, contentType: '', answer: '' },
  }
  const hop = await readProtocolHop(exchange, { clientId: parameters.get('client_id') ?? undefined })
  if (hop) recordRequest(room.id, hop)
  return seeOther(location)
}

/**
 * Answers a request to a protocol address of a room's issuer (/auth, /token, …) by handing it to
 * oidc-provider. Host and scheme are those of the configured origin, whatever the request claims.
 */
export async function answerProtocolRequest(roomId: string, request: Request): Promise<Response> {
  const { pathname } = new URL(request.url)
  const isForPeople = forPeople.test(pathname.slice(connectPath(roomId).length))
  try {
    const room = await findRoom(roomId)
    if (room) return await withHopContext(room, () => answer(room, request))
    return isForPeople ? seeOther(noRoomPath) : inProtocolWords(404, noSuchRoom)
  } catch (error) {
    // The provider answers what fails inside it; this is what failed round it.
    console.error('connect:', error)
    const isAway = wasAway() || isUnavailable(error)
    if (isForPeople) return serverErrorPage(roomId, request, isAway)
    return isAway ? inProtocolWords(503, away, retryAfter) : inProtocolWords(500, serverError)
  }
}

const inProtocolWords = (
  status: number,
  body: { error: string; error_description: string },
  headers: Record<string, string> = {},
): Response =>
  Response.json(body, {
    status,
    headers: {
      ...headers,
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    },
  })

/** RFC 6749 §4.1.2.1 names it for the authorization endpoint; the provider says it at the others too, with a 500. */
const serverError = { error: 'server_error', error_description: 'something went wrong at the provider' }

/** The database is away: RFC 6749 §4.1.2.1 has a word for what is over by itself. */
const away = {
  error: 'temporarily_unavailable',
  error_description: 'the provider cannot reach what it keeps; try again',
}
const retryAfter = { 'retry-after': String(retryAfterSeconds) }

/** To a program that still has the issuer of a room that is gone, in the words of its protocol (RFC 6749 §5.2). */
const noSuchRoom = {
  error: 'invalid_request',
  error_description: 'there is no such practice room: it was deleted, or it has expired',
}

async function answer(room: Room, request: Request): Promise<Response> {
  const mount = connectPath(room.id)
  const asked = new URL(request.url)
  const path = asked.pathname.slice(mount.length)
  if (request.method === 'POST' && path === '/auth') return toGet(request)
  if (request.method === 'POST' && path === signOutPath) return signOutToGet(room, request)
  const refusal = mayBeginSignIn(path, asked.searchParams) && (await refuseTooManySignIns(room.id, request))
  if (refusal) return refusal
  const isBodyless = request.method === 'GET' || request.method === 'HEAD'
  const authorization = request.headers.get('authorization')
  const bytes = isBodyless ? Buffer.alloc(0) : await readAtMost(request, longestBodyBytes)
  if (!bytes) return tooLarge()
  const sent = { search: asked.search, body: bytes.toString() }
  if ([sent.search, sent.body].some(hasTooManyParameters)) return tooManyParameters()
  const { search, body } = await bendRequestOnItsWay(room, path, sent, authorization)
  const provider = await providerOf(room.id)
  const handle = provider.callback()
  const origin = new URL(env().APP_ORIGIN)
  const dispatch: DispatchFunc = (req, res) => {
    const incoming = req as typeof req & { originalUrl?: string }
    incoming.originalUrl = mount + path + search
    incoming.url = path + search
    roomOfRequest.set(incoming, room)
    handle(incoming as never, res as never)
  }
  const { 'content-length': _, ...headers } = Object.fromEntries(request.headers)
  const given: Given = await inject(dispatch, {
    method: request.method as 'GET',
    url: mount + path + search,
    headers: {
      ...headers,
      host: origin.host,
      'x-forwarded-proto': origin.protocol.slice(0, -1),
      'x-forwarded-host': origin.host,
    },
    // As bytes: of an empty text no length would be told, and a POST without one is refused.
    ...(isBodyless ? {} : { payload: Buffer.from(body) }),
  })
  // Its own error page failed as well: nothing but the bare word is left.
  if (given.statusCode === 500 && /^text\/plain/.test(String(given.headers['content-type'] ?? '')))
    throw new Error(`the provider had no answer at ${path}`)
  // Whatever the provider made of it: it was not the request, nor the client.
  if (given.statusCode >= 500 && wasAway()) throw new Error(`the database was away at ${path}`)
  const hop = await readProtocolHop(
    {
      ...{ issuer: issuerOf(room.id), mount, path, search, body, authorization, method: request.method },
      userAgent: request.headers.get('user-agent'),
      bodyType: request.headers.get('content-type'),
      status: given.statusCode,
      location: given.headers.location,
      contentType: String(given.headers['content-type'] ?? ''),
      answer: given.payload,
    },
    hopContext()?.facts,
  )
  if (hop) recordRequest(room.id, hop)
  // The trace has the provider's own answer; this is how a person is told first.
  return leavingPage(room, request, given) ?? toResponse(given, request.method)
}

/** No request of the protocol has so many, and the provider takes more time for each than for the one before it. */
const mostParameters = 200
const hasTooManyParameters = (text: string): boolean =>
  text.split('&', mostParameters + 1).length > mostParameters
const tooManyParameters = (): Response =>
  inProtocolWords(400, { error: 'invalid_request', error_description: 'the request has too many parameters' })

/** In the protocol's own words (RFC 6749 §5.2): whoever sends so much is a program. */
const tooLarge = (): Response =>
  inProtocolWords(400, { error: 'invalid_request', error_description: 'the request body is too large' })

function toResponse(given: Given, method: string): Response {
  const headers = new Headers()
  for (const [name, value] of Object.entries(given.headers)) {
    if (name === 'transfer-encoding' || name === 'content-length' || name === 'connection') continue
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined) headers.append(name, String(one))
  }
  const bodyless = given.statusCode === 204 || given.statusCode === 304 || method === 'HEAD'
  return new Response(bodyless ? null : new Uint8Array(given.rawPayload), {
    status: given.statusCode,
    headers,
  })
}
