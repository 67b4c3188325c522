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
  const isOfLength = page.length >= fromBytes && page.length <= atOnceUpToBytes
  if (method !== 'GET' || !isOfLength || response.hasHeader('content-encoding')) return page
  // Every browser names what it takes; whoever weighs it as well (RFC 9110 §12.4.2) is left to `packing`.
  const taken = asked.split(',').map(one => one.trim().toLowerCase())
  const way = /** @type {const} */ (['br', 'gzip']).find(one => taken.includes(one))
  if (!way || asked.includes(';')) return page
  response.setHeader('content-encoding', way)
  return packed[way](page)
}
