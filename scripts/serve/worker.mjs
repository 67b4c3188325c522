/** One process that serves the site: Next behind the front door. PORT, HOST and APP_ORIGIN are set by start.mjs. */
import { createServer } from 'node:http'
import { duringRequest } from '../../lib/db/away.mjs'
import { openFrontDoor } from '../../lib/web/front-door.mjs'
import { maskConsole } from '../../lib/web/mask-log.mjs'
import { wentWrongPath } from '../../lib/web/names.mjs'
import { noBareError } from '../../lib/web/no-bare-error.mjs'
import { root } from '../setup/root.mjs'
import { drainOnSignals } from './drain.mjs'

const dev = process.env.NODE_ENV === 'development'
process.env.NODE_ENV ??= 'production'
const { default: next } = await import('next')
if (!dev) maskConsole()

const port = Number(process.env.PORT)
const hostname = process.env.HOST
const server = createServer()
const site = next({ dev, dir: root, port, hostname, httpServer: server })
await site.prepare()
const answer = site.getRequestHandler()
const origin = process.env.APP_ORIGIN ?? ''
const passFrontDoor = openFrontDoor({ origin, development: dev })

/** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
async function serveOne(request, response) {
  // While developing, Next's own page shows the stack.
  if (!dev || request.url === wentWrongPath) noBareError(request, response, origin)
  try {
    if (request.url === wentWrongPath) {
      response.writeHead(500).end()
      return
    }
    passFrontDoor(request, response)
    await answer(request, response)
  } catch (error) {
    console.error(error)
    if (response.headersSent) response.destroy()
    else response.writeHead(500).end()
  }
}
server.on('request', (request, response) => void duringRequest(() => serveOne(request, response)))
// Longer than a balancer keeps an idle connection, so that it never writes to one we just closed.
server.keepAliveTimeout = 75_000
// Offered by the site when it starts (instrumentation.ts).
drainOnSignals(server, () => /** @type {{rehearsalStop?: () => unknown}} */ (globalThis).rehearsalStop?.())
server.listen(port, hostname)
