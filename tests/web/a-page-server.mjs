/** What our server does with a page: packs it, and leaves out scripts (scripts/serve/worker.mjs). */
import { createServer } from 'node:http'
import { sendOwnScriptOnly } from '@/lib/web/own-script.mjs'
import { answerPacked } from '@/scripts/serve/packing.mjs'

/**
 * A server that answers so.
 * @param {(response: import('node:http').ServerResponse) => void} send
 * @param {{keepsFailed?: boolean}} options
 */
export function pageServer(send, options) {
  return createServer((request, response) => {
    answerPacked(request, response, packing => {
      sendOwnScriptOnly(response, { ...options, ...packing })
      send(response)
    })
  })
}
