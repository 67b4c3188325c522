/** Answers leave packed where the browser takes it. */
import { promisify } from 'node:util'
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib'
import compression from 'compression'

/** Most of what packing gives, for half of what it costs at the usual level (docs/decisions/0034). */
const level = 4
/** What is shorter goes out in one packet, packed or not. */
const fromBytes = 1400
/** What is longer would keep others waiting while it is packed at once. */
const atOnceUpToBytes = 128 * 1024

/** Packs whatever is sent, as it comes; called before anything of the answer has gone. */
const packAsItComes = compression({ level, threshold: fromBytes })

const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: level } }
const [brotliBeside, gzipBeside] = [promisify(brotliCompress), promisify(gzip)]
const ways = {
  br: {
    atOnce: (/** @type {Buffer} */ body) => brotliCompressSync(body, brotli),
    beside: (/** @type {Buffer} */ body) => brotliBeside(body, brotli),
  },
  gzip: {
    atOnce: (/** @type {Buffer} */ body) => gzipSync(body, { level }),
    beside: (/** @type {Buffer} */ body) => gzipBeside(body, { level }),
  },
}
const preferred = /** @type {const} */ (['br', 'gzip'])

/** @param {import('node:http').IncomingMessage} request */
const takenBy = ({ headers }) =>
  String(headers['accept-encoding'] ?? '')
    .split(',')
    .map(one => one.trim().toLowerCase())

/**
 * Whether a request names what it takes, as every browser does. Who weighs it as well (RFC 9110 §12.4.2), or takes
 * neither of our ways, is left to the library.
 * @param {import('node:http').IncomingMessage} request
 */
const asksPlainly = request => {
  const taken = takenBy(request)
  return (
    taken.every(one => /^[a-z]*$/.test(one)) &&
    (!taken.includes('deflate') || preferred.some(one => taken.includes(one)))
  )
}

/**
 * A body that is there as a whole, as it leaves: what is not long is packed at once, which takes half of what a stream
 * with a thread of its own does (docs/decisions/0053). The headers say what was done.
 * @param {import('node:http').ServerResponse} response its headers are set, and none has gone
 * @param {Buffer} body @returns {Buffer | Promise<Buffer>}
 */
function packed(response, body) {
  const { req: request } = response
  if (!compression.filter(request, response)) return body
  const varies = response.getHeader('vary')
  response.setHeader('vary', [varies ?? [], 'Accept-Encoding'].flat().join(', '))
  if (body.length < fromBytes || request.method === 'HEAD' || response.hasHeader('content-encoding'))
    return body
  const taken = takenBy(request)
  const way = preferred.find(one => taken.includes(one))
  if (!way) return body
  response.setHeader('content-encoding', way)
  response.removeHeader('content-length')
  return ways[way][body.length > atOnceUpToBytes ? 'beside' : 'atOnce'](body)
}

/**
 * How an answer is packed by whoever sends it: one that is there as a whole, or from here on whatever is written.
 * @typedef {{pack: typeof packed, packAsItComes: (response: import('node:http').ServerResponse) => void}} Packing
 * @type {Packing}
 */
const byTheSender = {
  pack: packed,
  packAsItComes: response => packAsItComes(response.req, response, () => {}),
}

/**
 * Has a request answered, packed where the browser takes it.
 * @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response
 * @param {(packing?: Packing) => void} answer without `packing`, whatever it writes is packed as it comes
 */
export function answerPacked(request, response, answer) {
  if (asksPlainly(request)) answer(byTheSender)
  else packAsItComes(request, response, () => answer())
}
