/** Puts our own page in place of a bare 500, whoever was about to send it. */
import { retryAfterSeconds } from '../db/away.mjs'
import { currentRequest } from './current-request.mjs'
import { protocolAddress } from './names.mjs'
import { transportSecurity } from './transport-security.mjs'
import { wentWrongHeaders, wentWrongPage } from './went-wrong.mjs'

/** Asked by programs, or answered by the provider's own page: their 500 is told in their own words. */
const answersForItself = new RegExp(`^/(api/|${protocolAddress})`)

/**
 * From here on a 500 of this response leaves as our page. Next renders into the response itself, so what it writes is
 * stopped where the head would go out; nothing is kept back of any other answer.
 * @param {import('node:http').IncomingMessage} request as it came @param {import('node:http').ServerResponse} response
 * @param {string} origin the configured one
 */
export function noBareError(request, response, origin) {
  if (answersForItself.test((request.url ?? '').replace(/\?.*$/s, ''))) return
  // The front door changes what it sends elsewhere.
  const { method, url, headers } = request
  const asked = /** @type {typeof request} */ ({ method, url, headers: { ...headers } })
  const state = currentRequest()
  const writeHead = response.writeHead
  const write = response.write
  const end = response.end
  /** @type {string | undefined} */
  let instead

  /** @param {number} status @param {any[]} rest */
  const writeHeadOrPage = (status, ...rest) => {
    if (status !== 500) return writeHead.call(response, status, .../** @type {[]} */ (rest))
    instead = wentWrongPage(asked, origin)
    // The database away is a matter of time (RFC 9110 §15.6.4); anything else is not.
    const isAway = state?.isAway ?? false
    for (const name of response.getHeaderNames()) response.removeHeader(name)
    return writeHead.call(response, isAway ? 503 : 500, {
      ...wentWrongHeaders(asked.url),
      ...transportSecurity(origin),
      ...(isAway ? { 'Retry-After': String(retryAfterSeconds) } : {}),
      'Content-Length': Buffer.byteLength(instead),
    })
  }
  /** Whether the page takes the place of this answer. The status decides; Node knows it once the head is written, so write that first. */
  const isReplaced = () => {
    if (!response.headersSent) response.writeHead(response.statusCode)
    return instead !== undefined
  }
  Object.assign(response, {
    writeHead: writeHeadOrPage,
    write: (/** @type {any[]} */ ...given) => {
      if (!isReplaced()) return write.apply(response, /** @type {any} */ (given))
      const told = given.at(-1)
      if (typeof told === 'function') process.nextTick(told)
      return true
    },
    end: (/** @type {any[]} */ ...given) => {
      // An answer sent in one piece keeps its length, which Node counts when no head has gone yet.
      if (response.statusCode !== 500 && instead === undefined)
        return end.apply(response, /** @type {any} */ (given))
      if (!isReplaced()) return end.apply(response, /** @type {any} */ (given))
      const told = given.at(-1)
      return end.call(response, instead, 'utf8', typeof told === 'function' ? told : undefined)
    },
  })
}
