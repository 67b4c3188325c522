/** One process that serves the site: Next behind the front door. PORT, HOST and APP_ORIGIN are set by start.mjs. */
import { createServer } from 'node:http'
import { openFrontDoor } from '../../lib/web/front-door.mjs'
import { root } from '../setup/root.mjs'

const dev = process.env.NODE_ENV === 'development'
process.env.NODE_ENV ??= 'production'
const { default: next } = await import('next')

const port = Number(process.env.PORT)
const hostname = process.env.HOST
const server = createServer()
const site = next({ dev, dir: root, port, hostname, httpServer: server })
await site.prepare()
const answer = site.getRequestHandler()
const passFrontDoor = openFrontDoor({ origin: process.env.APP_ORIGIN ?? '', development: dev })

server.on('request', (request, response) => {
  passFrontDoor(request, response)
  answer(request, response)
})
// Longer than a balancer keeps an idle connection, so that it never writes to one we just closed.
server.keepAliveTimeout = 75_000
server.listen(port, hostname)

const lastWordMilliseconds = 5000
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    server.close(() => process.exit(0))
    server.closeIdleConnections()
    setTimeout(() => process.exit(0), lastWordMilliseconds).unref()
  })
}
