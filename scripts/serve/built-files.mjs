/** The files of the build, which never change under their name: sent as they lie there, without asking Next. */
import sirv from 'sirv'
import { inRoot } from '../setup/root.mjs'

const mount = '/_next/static'
const yearSeconds = 365 * 24 * 3600

/**
 * Sends a file of the build; to be asked of a built site only. Calls `next` where there is none of that name.
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse, next: () => void) => void}
 */
export function builtFiles(folder = inRoot('.next/static')) {
  const send = sirv(folder, { gzip: true, immutable: true, maxAge: yearSeconds, etag: true })
  return (request, response, next) => {
    const asked = request.url ?? ''
    const isRead = request.method === 'GET' || request.method === 'HEAD'
    if (!isRead || !asked.startsWith(`${mount}/`)) return next()
    request.url = asked.slice(mount.length)
    send(request, response, () => {
      request.url = asked
      next()
    })
  }
}
