/**
 * How a process that serves comes to a clean end. Nobody is cut off: what is being answered is answered, with
 * `connection: close`, and whoever has just connected still gets an answer; then the database is closed.
 */

import { Server } from 'node:net'
import { endless } from '../../lib/web/endless.mjs'

/**
 * Connections that were just opened, and calls of our own sites to each other, still find somebody for so long. Counted
 * in turns, not by the clock: on a busy machine the time may pass before one connection is taken from the queue.
 */
const listenAtLeastGlances = 6
const listenAtMostMilliseconds = 3000
/** An open connection that has asked nothing for so long is not about to. */
const silentMilliseconds = 2000
/** Longer than any answer takes that waits for something (`?wait=30`). A person at a terminal has less patience. */
const patienceMilliseconds = { SIGTERM: 35_000, SIGINT: 5000, SIGHUP: 5000 }
const glanceMilliseconds = 50

/**
 * Ends this process cleanly on a signal. Call it before the server listens.
 * @param {import('node:http').Server} server
 * @param {() => unknown} close what to do when the last answer has gone; the process ends after it
 */
export function drainOnSignals(server, close) {
  /** @type {Set<import('node:http').ServerResponse>} */
  const open = new Set()
  /** @type {Map<import('node:net').Socket, number>} */
  const sockets = new Map()
  /** @type {number | undefined} */
  let stoppingSince

  server.on('connection', socket => {
    sockets.set(socket, Date.now())
    socket.once('close', () => sockets.delete(socket))
  })
  server.prependListener('request', (request, response) => {
    open.add(response)
    response.once('close', () => {
      open.delete(response)
      if (sockets.has(request.socket)) sockets.set(request.socket, Date.now())
    })
    if (stoppingSince !== undefined) response.setHeader('connection', 'close')
  })

  const isStream = (/** @type {import('node:http').ServerResponse} */ response) =>
    response.headersSent && endless.test(String(response.getHeader('content-type') ?? ''))

  /** A stream ends between two lines, by its last chunk; its reader sees an end and no error. */
  const endStreams = () => {
    for (const response of open) {
      if (!isStream(response)) continue
      // Its writer may go on writing after the end: that is an error of no interest, and must not end the process.
      response.on('error', () => {})
      response.end()
    }
  }
  /** @param {number} since */
  const endSilent = since => {
    const busy = new Set([...open].map(response => response.req.socket))
    for (const [socket, at] of sockets)
      if (!busy.has(socket) && Date.now() - Math.max(at, since) > silentMilliseconds) socket.end()
  }

  /** @param {number} since @param {number} patience */
  function glance(since, patience) {
    const waited = Date.now() - since
    endStreams()
    glances++
    const isQuiet = glances >= listenAtLeastGlances && open.size === 0
    // Not the way of an HTTP server, which destroys every connection that has not asked yet.
    if (
      server.listening &&
      (isQuiet || (glances >= listenAtLeastGlances && waited >= listenAtMostMilliseconds))
    ) {
      server.emit('closing')
      Server.prototype.close.call(server)
    }
    endSilent(since)
    if ((!server.listening && sockets.size === 0) || waited >= patience) void end()
  }

  let glances = 0
  let ended = false
  async function end() {
    if (ended) return
    ended = true
    try {
      await close()
    } finally {
      process.exit(0)
    }
  }

  for (const [signal, patience] of Object.entries(patienceMilliseconds)) {
    process.on(signal, () => {
      // A terminal sends it to every process, and the first process passes it on.
      if (stoppingSince !== undefined) return
      const since = Date.now()
      stoppingSince = since
      for (const response of open) if (!response.headersSent) response.setHeader('connection', 'close')
      setInterval(() => glance(since, patience), glanceMilliseconds)
    })
  }
}
