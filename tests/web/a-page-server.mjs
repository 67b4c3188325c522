/** What our server does with a page: packs it, and leaves out scripts (scripts/serve/worker.mjs). */
import { createServer } from 'node:http'
import compression from 'compression'
import { sendOwnScriptOnly } from '@/lib/web/own-script.mjs'

/**
 * A server that answers so.
 * @param {(response: import('node:http').ServerResponse) => void} send
 * @param {{keepsFailed?: boolean}} options
 */
export function pageServer(send, options) {
  const pack = compression({ threshold: 1400 })
  return createServer((request, response) => {
    pack(request, response, () => {
      sendOwnScriptOnly(response, options)
      send(response)
    })
  })
}
