/**
 * What every answer needs, done on the bare request: the headers that follow from its address. And what every page
 * needs before it is rendered: it must be asked for under the configured origin, it gets a Content-Security-Policy, its
 * layout learns the path and the script's address, and its flash is spent by being shown. Here and not in Next's proxy, which costs a third of an empty page (docs/decisions/0010).
 */
import { BlockList } from 'node:net'
import { isStep, placeOf } from '../sites/place-of.mjs'
import { contentSecurityPolicy } from './content-security-policy.mjs'
import { cookieHeaderAt, cookieNameAt } from './cookie-name.mjs'
import { cookieOf } from './cookie-of.mjs'
import { fixedHeaders, isForPrograms } from './fixed-headers.mjs'
import {
  clientAddressHeader,
  flashCookie,
  nothingHerePath,
  pathHeader,
  protocolAddress,
  roomsCookie,
  scriptHeader,
  stepCookie,
  wrongOriginPath,
} from './names.mjs'
import { rememberRoom } from './remembered-rooms.mjs'
import { isRightHost } from './right-host.mjs'
import { logSecurityEvent } from './security-log.mjs'
import { transportSecurity } from './transport-security.mjs'
import { openAddressBook } from './whose-address.mjs'

/** Files and what wears no page: they bring their own headers, under any origin. */
const leftAlone = new RegExp(
  `^/(_next/|fonts/|drawings/|api/|\\.well-known/security\\.txt$|(favicon\\.ico|icon\\.svg|(tokens|practice|plain)\\.css|robots\\.txt)$|${protocolAddress}|r/[a-z0-9]+/mail/[a-z0-9]+/html$)`,
)

/**
 * No address of ours: its escapes are no UTF-8, on which Next fails, or hide U+0000, which PostgreSQL will not look for.
 * @param {string} path
 */
function isNoAddress(path) {
  if (!path.includes('%')) return false
  try {
    return decodeURIComponent(path).includes('\0')
  } catch {
    return true
  }
}

/** A room that was swept earlier is not offered: who asks looks whether it is there. */
const rememberedSeconds = 30 * 24 * 60 * 60

/**
 * Consent: the answer to its form goes by way of the provider to the client, be that a scheme of its own or a page
 * that leads on. Chromium holds form-action against every step of that way.
 */
const leavingPage = /^\/r\/[a-z0-9]+\/connect\/interaction\/[\w-]+\/consent$/

/**
 * @param {{origin: string, script: string, development?: boolean, trustedProxies?: BlockList}} options `origin` is the
 *   configured one, never the Host header's; `script` the address of the pages' script
 */
export function openFrontDoor({ origin, script, development = false, trustedProxies = new BlockList() }) {
  const clientAddress = openAddressBook({ origin, trusted: trustedProxies })
  const onEveryAnswer = Object.entries(transportSecurity(origin))
  const [flash, step, rooms] = [flashCookie, stepCookie, roomsCookie].map(name => cookieNameAt(name, origin))

  /** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
  return function passFrontDoor(request, response) {
    const path = (request.url ?? '/').replace(/\?.*$/s, '')
    for (const [name, value] of [...onEveryAnswer, ...fixedHeaders(path)]) response.setHeader(name, value)
    request.headers[clientAddressHeader] = clientAddress(request)
    request.headers[scriptHeader] = script
    if (isNoAddress(path)) {
      request.method = 'GET'
      request.url = path.startsWith('/api/') ? '/api/v1/nothing' : nothingHerePath
      return
    }
    const place = placeOf(path)
    if (leftAlone.test(path) || isForPrograms(place)) return
    request.headers[pathHeader] = path
    if (!isRightHost(request.headers.host, origin)) {
      logSecurityEvent('host-refused')
      request.method = 'GET'
      request.url = wrongOriginPath
      return
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') return

    const { cookie } = request.headers
    const leavesByForm = leavingPage.test(path)
    // The sites of a room, beside their trace; every ancestor of such a frame has to be ours (CSP 3 §6.4.2).
    const isFramed = Boolean(place?.site)
    response.setHeader(
      'content-security-policy',
      contentSecurityPolicy({ leavesByForm, isFramed, development }),
    )
    response.setHeader('cache-control', 'no-store')
    if (cookieOf(cookie, flash))
      response.appendHeader(
        'set-cookie',
        cookieHeaderAt({ name: flashCookie, value: '', path, maxAgeSeconds: 0 }, origin),
      )
    if (place && !place.site && place.rest === '') {
      const known = cookieOf(cookie, rooms) ?? ''
      const value = rememberRoom(known, place.roomId)
      const kept = { name: roomsCookie, value, path: '/', maxAgeSeconds: rememberedSeconds }
      if (value !== known) response.appendHeader('set-cookie', cookieHeaderAt(kept, origin))
    }
    const here = encodeURIComponent(path)
    if (place && isStep(place) && cookieOf(cookie, step) !== here) {
      const kept = { name: stepCookie, value: here, path: `/r/${place.roomId}` }
      response.appendHeader('set-cookie', cookieHeaderAt(kept, origin))
    }
  }
}
