/**
 * The request that is being answered, for whoever is deep below: what it asked with, and whether the database was away
 * for it. Plain JavaScript on what the whole process shares, because the front door begins it, outside Next, and Next
 * compiles more than one copy of a module. Not `next/headers`, which knows nothing of what is answered before Next.
 */
import { AsyncLocalStorage } from 'node:async_hooks'

/**
 * @typedef {object} CurrentRequest
 * @property {import('node:http').IncomingHttpHeaders} headers as the front door leaves them
 * @property {boolean} isAway the database could not be asked
 * @property {string[]} [still] markup that is put into the answer as it leaves (still-markup.mjs)
 */

/** @type {{rehearsalRequests?: AsyncLocalStorage<CurrentRequest>}} */
const shared = globalThis
shared.rehearsalRequests ??= new AsyncLocalStorage()
const requests = shared.rehearsalRequests

/**
 * Answers one request.
 * @template T @param {import('node:http').IncomingHttpHeaders} headers its own, not a copy @param {() => T} work
 */
export const duringRequest = (headers, work) => requests.run({ headers, isAway: false }, work)

/** Undefined where no request is being answered. */
export const currentRequest = () => requests.getStore()

function headersNow() {
  const request = requests.getStore()
  if (!request) throw new Error('no request is being answered here')
  return request.headers
}

/** @param {string} name in small letters @returns {string | undefined} */
export function requestHeader(name) {
  const value = headersNow()[name]
  return Array.isArray(value) ? value.join(', ') : value
}

/** What a cookie's writer may have escaped; kept as it came where it only looks so. @param {string} value */
function unescaped(value) {
  if (!value.includes('%')) return value
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}

/**
 * The cookies that came, in their order: that of the longest path first, then the oldest (RFC 6265 §5.4).
 * @returns {{name: string, value: string}[]}
 */
export const requestCookies = () =>
  (headersNow().cookie ?? '').split(/; */).flatMap(pair => {
    const cut = pair.indexOf('=')
    return cut > 0 ? [{ name: pair.slice(0, cut), value: unescaped(pair.slice(cut + 1)) }] : []
  })

/** The first of that name. @param {string} name as the browser knows it @returns {string | undefined} */
export const requestCookie = name => requestCookies().find(cookie => cookie.name === name)?.value
