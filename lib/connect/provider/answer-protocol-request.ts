import { isBareFailure } from '@/lib/connect/oidc-provider-internals'
import { findOwnScope } from '@/lib/connect/people/own-claims'
import { isUnavailable, wasAway } from '@/lib/db/away.mjs'
import { env } from '@/lib/env'
import { connectPath, issuerOf, noRoomPath } from '@/lib/paths'
import { findRoom } from '@/lib/rooms/find-room'
import type { Room } from '@/lib/rooms/room'
import { answeredHeaders, askedHeaders } from '@/lib/trace/headers'
import { hopContext, withHopContext } from '@/lib/trace/hop-context'
import { readProtocolHop } from '@/lib/trace/read-protocol-hop'
import { recordRequest } from '@/lib/trace/record-hop'
import { seeOther } from '@/lib/web/form'
import { readAtMost } from '@/lib/web/read-at-most'
import { askProvider } from './ask-provider'
import { bendRequestOnItsWay } from './bend-request-on-its-way'
import { leavingPage } from './leaving-page'
import { mayBeginSignIn, refuseTooManySignIns } from './limit-sign-ins'
import { authorizationPath, authorizationToGet, signOutPath, signOutToGet } from './post-to-get'
import { providerOf } from './provider'
import {
  hasTooManyParameters,
  longestBodyBytes,
  noSuchRoom,
  serverError,
  temporarilyUnavailable,
  tooLarge,
  tooManyParameters,
} from './refusals'
import { serverErrorPage } from './server-error-page'

/** What a browser is sent to; everything else is asked by programs. */
const forPeople = /^\/(auth|session)(\/|$)/

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
    return isForPeople ? seeOther(noRoomPath) : noSuchRoom()
  } catch (error) {
    // The provider answers what fails inside it; this is what failed round it.
    console.error('connect:', error)
    const isAway = wasAway() || isUnavailable(error)
    if (isForPeople) return serverErrorPage(roomId, request, isAway)
    return isAway ? temporarilyUnavailable() : serverError()
  }
}

async function answer(room: Room, request: Request): Promise<Response> {
  const mount = connectPath(room.id)
  const { pathname, search: askedSearch, searchParams } = new URL(request.url)
  const path = pathname.slice(mount.length)
  if (request.method === 'POST' && path === authorizationPath) return authorizationToGet(room, request)
  if (request.method === 'POST' && path === signOutPath) {
    const next = await signOutToGet(room, request)
    return next instanceof Response ? next : answer(room, next)
  }
  const refusal = mayBeginSignIn(path, searchParams) && (await refuseTooManySignIns(room, request))
  if (refusal) return refusal
  const isBodyless = request.method === 'GET' || request.method === 'HEAD'
  const authorization = request.headers.get('authorization')
  const bytes = isBodyless ? Buffer.alloc(0) : await readAtMost(request, longestBodyBytes)
  if (!bytes) return tooLarge()
  const sent = { search: askedSearch, body: bytes.toString() }
  if ([sent.search, sent.body].some(hasTooManyParameters)) return tooManyParameters()
  const { search, body } = await bendRequestOnItsWay(room, path, sent, authorization)
  const { method, headers } = request
  const asked = { method, headers, mount, path, search, body: isBodyless ? null : body }
  const provider = await providerOf(room.id, await findOwnScope(room))
  const given = await askProvider(provider, room, asked, new URL(env().APP_ORIGIN))
  if (isBareFailure(given.status, given.contentType)) throw new Error(`the provider had no answer at ${path}`)
  // Whatever the provider made of it: it was not the request, nor the client.
  if (given.status >= 500 && wasAway()) throw new Error(`the database was away at ${path}`)
  const { status, location, contentType, payload } = given
  // How a person is told first; the trace has the provider's own answer too.
  const page = leavingPage(room, request, given)
  const sentHeaders = page?.headers ?? given.headers
  const hop = await readProtocolHop(
    {
      ...{ issuer: issuerOf(room.id), mount, path, search, body, authorization, method },
      userAgent: headers.get('user-agent'),
      bodyType: headers.get('content-type'),
      ...{ status, location, contentType, answer: payload },
    },
    hopContext()?.facts,
    {
      asked: askedHeaders(headers, request.url),
      answered: answeredHeaders(sentHeaders, request.url),
      ...(page ? { status: page.status } : {}),
    },
  )
  if (hop) recordRequest(room.id, hop)
  return page ?? given.toResponse()
}
