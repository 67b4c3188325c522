/**
 * What stands in a request's first line, before anything reads its address: Next would show a page whatever the
 * method, and has no answer but an exception for `OPTIONS *`.
 */

import { protocolAddress } from './names.mjs'
import { readUrl } from './read-url.mjs'

const known = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
const onlyRead = ['GET', 'HEAD', 'OPTIONS']
const notOfForms = ['PUT', 'PATCH', 'DELETE']

/** They refuse by themselves, in their own words. */
const answersForItself = new RegExp(`^/(api/|${protocolAddress})`)

/**
 * @param {import('node:http').ServerResponse} response @param {number} status
 * @param {readonly string[]} [allow]
 */
function answer(response, status, allow) {
  if (allow) response.setHeader('Allow', allow.join(', '))
  response.writeHead(status).end()
  return true
}

/**
 * The address in absolute form (RFC 9112 §3.2.2), as a proxy may send it, becomes a path, and its host the Host.
 * @param {import('node:http').IncomingMessage} request
 */
function toOriginForm(request) {
  const target = request.url ?? ''
  const url = /^https?:\/\//i.test(target) ? readUrl(target) : null
  if (!url) return
  request.headers.host = url.host
  request.url = url.pathname + url.search
}

/**
 * Next's route handlers answer 405 and leave out what they would take, which belongs there (RFC 9110 §15.5.6); asked by
 * OPTIONS they tell it.
 * @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response
 */
function refuseWithAllow(request, response) {
  request.method = 'OPTIONS'
  const { writeHead } = response
  /** @param {number} status @param {any[]} rest */
  response.writeHead = (status, ...rest) =>
    writeHead.call(response, status === 204 ? 405 : status, .../** @type {[]} */ (rest))
}

/** @param {{isOnlyRead: (path: string) => boolean}} options `isOnlyRead` knows pages and files */
export function openMethodGate({ isOnlyRead }) {
  /**
   * Answers what no address takes; false lets the request through.
   * @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response
   */
  return function answeredAtTheGate(request, response) {
    const { method = '' } = request
    // No address of this server would take it, so this is 501 and not 405 (RFC 9110 §15.6.2). TRACE is among them.
    if (!known.includes(method)) return answer(response, 501)
    // About the server as a whole (RFC 9110 §9.3.7).
    if (request.url === '*')
      return method === 'OPTIONS' ? answer(response, 204, known) : answer(response, 400)
    toOriginForm(request)
    if (!request.url?.startsWith('/')) return answer(response, 400)
    const path = request.url.replace(/\?.*$/s, '')
    if (method === 'GET' || method === 'HEAD') return false
    if (isOnlyRead(path)) return answer(response, method === 'OPTIONS' ? 204 : 405, onlyRead)
    if (notOfForms.includes(method) && !answersForItself.test(path)) refuseWithAllow(request, response)
    return false
  }
}
