/** A process that serves and drains. Says its port, each request as it comes, and that it has closed what it keeps. */
import { createServer } from 'node:http'
import { drainOnSignals } from '../../scripts/serve/drain.mjs'

const say = word => process.send?.(word)
const held = []
const server = createServer((request, response) => {
  if (request.url === '/held') held.push(response)
  else if (request.url === '/stream') {
    // As Next does it.
    response.setHeader('content-type', 'application/x-ndjson')
    response.write('{"line":1}\n')
    // Goes on writing, as a stream does whose writer has not heard.
    setInterval(() => response.write('{"line":2}\n'), 10).unref()
  } else response.end('answered')
  say({ asked: request.url })
})
server.keepAliveTimeout = 75_000
drainOnSignals(server, () => say('closed'))
server.listen(0, '127.0.0.1', () => say({ port: server.address().port }))
process.on('message', () => {
  for (const response of held) response.end('answered')
})
process.on('SIGTERM', () => say('stopping'))
