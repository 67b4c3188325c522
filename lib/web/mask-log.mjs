/** What is printed about a failure: where it was and what kind, nothing that a person typed. */
import { formatWithOptions } from 'node:util'

/**
 * Signed tokens, mailboxes, Laser Codes, long digits in either script however they are grouped (not the line and
 * column of a stack), and Thai words: our own lines are English, so Thai in one is somebody's.
 */
const typed =
  /\beyJ[\w-]+\.[\w-]+(\.[\w-]*)?|[^\s@"'<>,;=&?/()]+(@|%40)[^\s@"'<>,;=&?/()]+\.[^\s@"'<>,;=&?/():]+|\b[A-Z]{2}[\d๐-๙][\s-]?[\d๐-๙]{7}[\s-]?[\d๐-๙]{2}(?![\d๐-๙])|(?<![\w:.\-๐-๙])[\d๐-๙](?:[\s-]?[\d๐-๙]){4,}(?![\w๐-๙])|[\u0E00-\u0E7F]+/g

/**
 * Whoever asked has gone away: Node's word for it, the platform's and Next's. Nothing failed here.
 * @param {Error & {code?: unknown}} error
 */
const isGoneAway = ({ name, message, code }) =>
  (code === 'ECONNRESET' && message === 'aborted') ||
  code === 'ABORT_ERR' ||
  name === 'AbortError' ||
  name === 'ResponseAborted'

/**
 * An error by its name, code and stack: its other members are what a library thought helpful, the arguments of a query
 * among them.
 * @param {unknown} one
 * @returns {unknown}
 */
function bare(one) {
  if (!(one instanceof Error)) return one
  if (isGoneAway(one)) return 'the request was aborted by whoever sent it'
  const code = /** @type {{code?: unknown}} */ (one).code
  const kind = typeof code === 'string' ? ` [${code}]` : ''
  return `${one.stack ?? `${one.name}: ${one.message}`}${kind}${one.cause ? `\ncaused by ${bare(one.cause)}` : ''}`
}

/** @param {unknown[]} said as given to console.error @returns {string} */
export const maskLog = (...said) =>
  formatWithOptions({ colors: false, depth: 2 }, ...said.map(bare)).replace(typed, '•••')

/** From here on this process prints errors and warnings masked, its libraries' and Next's too. */
export function maskConsole() {
  for (const kind of /** @type {const} */ (['error', 'warn'])) {
    const print = console[kind].bind(console)
    console[kind] = (...said) => print('%s', maskLog(...said))
  }
}
