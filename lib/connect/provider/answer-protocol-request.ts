import { isBareFailure } from '@/lib/connect/oidc-provider-internals'
import { findOwnScope } from '@/lib/connect/people/own-claims'
import { isUnavailable, wasAway } from '@/lib/db/away.mjs'
import { env } from '@/lib/env'
import { connectPath, noRoomPath } from '@/lib/paths'
import { findRoom } from '@/lib/rooms/find-room'
import type { Room } from '@/lib/rooms/room'
import { withHopContext } from '@/lib/trace/hop-context'
import { seeOther } from '@/lib/web/form'
import { readAtMost } from '@/lib/web/read-at-most'
import { askProvider, type Given } from './ask-provider'
import { bendRequestOnItsWay } from './bend-request-on-its-way'
import { type ApproveAtOnce, type Exchanged, goOnWithoutClick } from './go-on-without-click'
import { leavingPage } from './leaving-page'
import { mayBeginSignIn, refuseTooManySignIns } from './limit-sign-ins'
import { authorizationPath, authorizationToGet, signOutPath, signOutToGet } from './post-to-get'
import { providerOf } from './provider'
import { type Passed, recordExchange } from './record-exchange'
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

/** Where nobody is signed in without a click. */
const nobody: ApproveAtOnce = async () => null

/**
 * Answers a request to a protocol address of a room's issuer (/auth, /token, …) by handing it to
 * oidc-provider. Host and scheme are those of the configured origin, whatever the request claims.
 */
export async function answerProtocolRequest(
  roomId: string,
  request: Request,
  approve = nobody,
): Promise<Response> {
  const { pathname } = new URL(request.url)
  const isForPeople = forPeople.test(pathname.slice(connectPath(roomId).length))
  try {
    const room = await findRoom(roomId)
    if (room) return await withHopContext(room, () => answer(room, request, approve))
    return isForPeople ? seeOther(noRoomPath) : noSuchRoom()
  } catch (error) {
    // The provider answers what fails inside it; this is what failed round it.
    console.error('connect:', error)
    const isAway = wasAway() || isUnavailable(error)
    if (isForPeople) return serverErrorPage(roomId, request, isAway)
    return isAway ? temporarilyUnavailable() : serverError()
  }
}

async function answer(room: Room, request: Request, approve: ApproveAtOnce): Promise<Response> {
  const mount = connectPath(room.id)
  const { pathname, search: askedSearch, searchParams } = new URL(request.url)
  const path = pathname.slice(mount.length)
  if (request.method === 'POST' && path === authorizationPath) return authorizationToGet(room, request)
  if (request.method === 'POST' && path === signOutPath) {
    const next = await signOutToGet(room, request)
    return next instanceof Response ? next : answer(room, next, approve)
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
  const origin = new URL(env().APP_ORIGIN)
  const given = await askProvider(provider, room, asked, origin)
  refuseFailed(given, path)
  const goOn = await goOnWithoutClick(provider, room, { asked, given }, { approve, origin })
  if (!goOn) return tell(room, request, { asked, given })
  await recordExchange(room, request, { asked, given }, { passed: 'question' })
  const onward = await goOn()
  if (!onward) return given.toResponse()
  refuseFailed(onward.given, onward.asked.path)
  return tell(room, request, onward, 'answer')
}

/** What is no answer of the provider's: it could not even say what failed, or the database was away meanwhile. */
function refuseFailed({ status, contentType }: Given, path: string): void {
  if (isBareFailure(status, contentType)) throw new Error(`the provider had no answer at ${path}`)
  // Whatever the provider made of it: it was not the request, nor the client.
  if (status >= 500 && wasAway()) throw new Error(`the database was away at ${path}`)
}

/** The answer as it leaves. How a person is told first; the trace has the provider's own answer too. */
async function tell(
  room: Room,
  request: Request,
  exchanged: Exchanged,
  passed: Passed = 'whole',
): Promise<Response> {
  const page = leavingPage(room, request, exchanged.given)
  await recordExchange(room, request, exchanged, { passed, page })
  return page ?? exchanged.given.toResponse()
}
