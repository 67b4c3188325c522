/** An HTTP server that nobody holds up by being slow: everything it takes in has a time and a number. */
import { createServer, STATUS_CODES } from 'node:http'
import { logSecurityEvent } from '../../lib/web/security-log.mjs'

/** They concern what comes in: an answer of ours may take its time (30 s waited for a letter, ten minutes of a stream). */
export const usualLimits = {
  /** First line and headers. */
  headersMilliseconds: 15_000,
  /** All of a request. The largest that is of any use has 64 kB: minutes less, on the slowest phone. */
  requestMilliseconds: 60_000,
  /** How often the two are looked at. */
  checkMilliseconds: 5_000,
  /** Longer than a balancer keeps an idle connection, so that it never writes to one we just closed. */
  idleMilliseconds: 75_000,
  /** Nothing said by either side, in the middle of an answer: longer than our longest stream. */
  silentMilliseconds: 660_000,
  /** How many connections one process takes. A class of sixty, with six connections a browser, has 360. */
  connections: 4_000,
  headerBytes: 16 * 1024,
  headers: 200,
}

/** What Node says of a request that it could not read, as a status (RFC 9110 §15.5, RFC 6585 §5). */
const statusOf = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  HPE_HEADER_OVERFLOW: 431,
}

/**
 * A method that HTTP does not know, and not a protocol that is none, such as TLS at this port.
 * @param {Error & {code?: string, rawPacket?: Buffer}} error
 */
const isForeignMethod = ({ code, rawPacket }) =>
  code === 'HPE_INVALID_METHOD' && /^[\w-]{1,32} /.test(String(rawPacket?.subarray(0, 40)))

/**
 * Answers a request that could not be read, or whose rest never came. A client that is gone, or is being answered
 * already, is told nothing.
 * @param {Error & {code?: string, rawPacket?: Buffer}} error @param {import('node:net').Socket & {_httpMessage?: {headersSent: boolean}}} socket
 */
function refuseSocket(error, socket) {
  const status = isForeignMethod(error) ? 501 : (statusOf[/** @type {keyof statusOf} */ (error.code)] ?? 400)
  if (socket.writable && error.code !== 'ECONNRESET' && !socket._httpMessage?.headersSent)
    socket.write(
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`,
    )
  // Written out, then closed, whatever is still on its way here.
  socket.destroySoon()
}

/** A server with no listener of requests yet. @param {Partial<typeof usualLimits>} [limits] */
export function createBoundedServer(limits = {}) {
  const limit = { ...usualLimits, ...limits }
  const server = createServer({
    headersTimeout: limit.headersMilliseconds,
    requestTimeout: limit.requestMilliseconds,
    connectionsCheckingInterval: limit.checkMilliseconds,
    keepAliveTimeout: limit.idleMilliseconds,
    maxHeaderSize: limit.headerBytes,
    requireHostHeader: true,
  })
  server.timeout = limit.silentMilliseconds
  server.maxHeadersCount = limit.headers
  server.maxConnections = limit.connections
  // In a cluster the connection would else be handed round among processes that are all full.
  Object.assign(server, { dropMaxConnection: true })
  server.on('drop', () => logSecurityEvent('connection-refused', { limit: limit.connections }))
  server.on('clientError', refuseSocket)
  return server
}
