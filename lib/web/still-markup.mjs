/**
 * Markup that is put into a page only as it leaves. Whatever Next is given it writes and reads back several times, as
 * data and as HTML; of what is kept here it gets a mark, which takes the place of twenty thousand letters.
 */
import { currentRequest } from './current-request.mjs'

// No text of a page can look so: React writes `<` as `&lt;`.
const mark = /<!--still (\d+)-->/

/** From here on the answer to this request is one that will be filled, by what comes back. */
export function keepStillMarkup() {
  const request = currentRequest()
  /** @type {string[]} */
  const kept = []
  if (request) request.still = kept
  return kept
}

/** A mark in its place where the answer is to be filled, else the markup itself. @param {string} markup */
export function keptUntilSent(markup) {
  const kept = currentRequest()?.still
  return kept ? `<!--still ${kept.push(markup) - 1}-->` : markup
}

/** What stands inside other still markup stands there at once. @param {string} markup */
export function withKeptInside(markup) {
  const kept = currentRequest()?.still
  return kept && markup.includes('<!--still ') ? pieces(markup, kept).join('') : markup
}

/** The bytes of a page with all that was kept for it. @param {string} page its bytes as latin1 @param {string[]} kept */
export const filled = (page, kept) =>
  Buffer.concat(pieces(page, kept).map((piece, at) => Buffer.from(piece, at % 2 === 0 ? 'latin1' : 'utf8')))

/** By turns what stands around marks, and what takes a mark's place. @param {string} markup @param {string[]} kept */
const pieces = (markup, kept) =>
  markup.split(mark).map((piece, at) => (at % 2 === 0 ? piece : (kept[Number(piece)] ?? '')))
