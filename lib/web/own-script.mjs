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

/**
 * From here on a page leaves with our script alone, and in one piece: Next hands it over in several, which may end
 * anywhere. What is no page, or has failed where `keepsFailed`, leaves as it comes.
 * @param {import('node:http').ServerResponse} response
 * @param {{keepsFailed?: boolean, pack?: (response: import('node:http').ServerResponse, page: Buffer) => Buffer}} [options]
 *   `pack` makes of the whole page what leaves
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

  response.flushHeaders = () => {
    if (!isPage()) flushHeaders.call(response)
  }
  response.write = /** @type {typeof write} */ (
    (...given) => {
      if (!isPage()) return write.apply(response, /** @type {any} */ (given))
      keep(given)
      const callback = told(given)
      if (callback) process.nextTick(callback)
      return true
    }
  )
  response.end = /** @type {typeof end} */ (
    (...given) => {
      if (!isPage()) return end.apply(response, /** @type {any} */ (given))
      keep(given)
      // An answer to HEAD has no body, and its headers stay.
      if (pieces.length === 0) return end.call(response, /** @type {any} */ (told(given)))
      const whole = filled(withoutForeignScripts(Buffer.concat(pieces).toString('latin1')), still)
      const page = pack(response, whole)
      // Counted and named was the page with all its scripts.
      response.removeHeader('etag')
      response.setHeader('content-length', page.length)
      return end.call(response, page, /** @type {any} */ (told(given)))
    }
  )
}
