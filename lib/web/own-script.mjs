/**
 * Of all scripts of a page, ours alone leaves. Next sends what would make the page once more in the browser (React, a
 * router, and the page as data), for which nothing on our pages asks (docs/decisions/0035). It has no setting for that.
 */
import { filled, keepStillMarkup } from './still-markup.mjs'

/** Below this lies what is ours: the build puts it there, beside Next's own files. */
export const ownScripts = '/_next/static/own/'

/** A script that is not ours, or what has one fetched early. React writes no `>` into an attribute. */
const foreign = new RegExp(
  [
    `<script\\b(?![^>]*\\ssrc="${ownScripts}[^"]*")[^>]*>.*?</script>`,
    '<link\\b(?=[^>]*\\s(?:as="script"|rel="modulepreload"))[^>]*>',
  ].join('|'),
  'gs',
)

/** @param {string} html in whichever encoding: what is left out is ASCII */
export const withoutForeignScripts = html => html.replace(foreign, '')

/** @typedef {(response: import('node:http').ServerResponse, page: Buffer) => Buffer | Promise<Buffer>} Pack */

/**
 * From here on a page leaves with our script alone, and in one piece: Next hands it over in several, which may end
 * anywhere. What is no page, or has failed where `keepsFailed`, leaves as it comes.
 * @param {import('node:http').ServerResponse} response
 * @param {{keepsFailed?: boolean, pack?: Pack}} [options] `pack` makes of the whole page what leaves
 */
export function sendOwnScriptOnly(response, { keepsFailed = false, pack = (_, page) => page } = {}) {
  const { write, end, flushHeaders } = response
  /** @type {Buffer[]} */
  const pieces = []
  // What leaves as it comes could not be filled.
  const still = keepsFailed ? [] : keepStillMarkup()
  const isPage = () =>
    !response.headersSent &&
    String(response.getHeader('content-type')).startsWith('text/html') &&
    !(keepsFailed && response.statusCode >= 500)
  /** @param {any[]} given what `write` and `end` take: a piece, its encoding, whom to tell */
  const keep = ([piece, encoding]) => {
    if (typeof piece === 'string')
      pieces.push(Buffer.from(piece, typeof encoding === 'string' ? encoding : 'utf8'))
    else if (piece && typeof piece !== 'function') pieces.push(Buffer.from(piece))
  }
  const told = (/** @type {any[]} */ given) => given.find(one => typeof one === 'function')

  Object.assign(response, {
    flushHeaders: () => {
      if (!isPage()) flushHeaders.call(response)
    },
    write: (/** @type {any[]} */ ...given) => {
      if (!isPage()) return write.apply(response, /** @type {any} */ (given))
      keep(given)
      const callback = told(given)
      if (callback) process.nextTick(callback)
      return true
    },
    end: (/** @type {any[]} */ ...given) => {
      if (!isPage()) return end.apply(response, /** @type {any} */ (given))
      keep(given)
      // An answer to HEAD has no body, and the headers of one that has.
      if (pieces.length === 0) {
        pack(response, Buffer.alloc(0))
        return end.call(response, /** @type {any} */ (told(given)))
      }
      const whole = filled(withoutForeignScripts(Buffer.concat(pieces).toString('latin1')), still)
      // Next's render outlives its answer until the old generation is collected, and would keep all this with it.
      pieces.length = 0
      still.length = 0
      // Counted and named was the page with all its scripts.
      response.removeHeader('etag')
      const leave = (/** @type {Buffer} */ page) => {
        response.setHeader('content-length', page.length)
        end.call(response, page, /** @type {any} */ (told(given)))
      }
      const page = pack(response, whole)
      if (page instanceof Promise) page.then(leave, error => response.destroy(error))
      else leave(page)
      return response
    },
  })
}
