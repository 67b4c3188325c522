/** Answers leave packed where the browser takes it. */
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import compression from 'compression'

/** Most of what packing gives, for half of what it costs at the usual level (docs/decisions/0034). */
const level = 4
/** What is shorter goes out in one packet, packed or not. */
const fromBytes = 1400
/** What is longer would keep others waiting while it is packed at once. */
const atOnceUpToBytes = 128 * 1024

/** Whatever is sent, as it comes. */
export const packing = compression({ level, threshold: fromBytes })

const packed = {
  br: (/** @type {Buffer} */ page) =>
    brotliCompressSync(page, { params: { [constants.BROTLI_PARAM_QUALITY]: level } }),
  gzip: (/** @type {Buffer} */ page) => gzipSync(page, { level }),
}

/**
 * A page that is there as a whole: packed at once, which takes half of what a stream with a thread of its own does
 * (docs/decisions/0053). Where that is not to be, the page as it is, for `packing` to judge.
 * @param {import('node:http').ServerResponse} response gets the header that says so @param {Buffer} page @returns {Buffer}
 */
export function packedAtOnce(response, page) {
  const { method, headers } = response.req
  const asked = String(headers['accept-encoding'] ?? '')
  const isSo = method === 'GET' && page.length >= fromBytes && page.length <= atOnceUpToBytes
  // Every browser names what it takes without weighing it (RFC 9110 §12.5.3).
  const way = isSo && !asked.includes(';') && /** @type {const} */ (['br', 'gzip']).find(takenBy(asked))
  if (!way || response.hasHeader('content-encoding')) return page
  response.setHeader('content-encoding', way)
  return packed[way](page)
}

const takenBy = (/** @type {string} */ asked) => {
  const named = new Set(asked.split(',').map(one => one.trim().toLowerCase()))
  return (/** @type {string} */ way) => named.has(way)
}
