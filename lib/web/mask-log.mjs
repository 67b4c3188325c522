/** What is printed about a failure: where it was and what kind, nothing that a person typed. */
import { formatWithOptions } from 'node:util'
import { isUnavailable } from '../db/away.mjs'
import { boundLog } from './bound-log.mjs'

/**
 * Signed tokens, mailboxes, Laser Codes, long digits in either script however they are grouped (not the line and
 * column of a stack), and Thai words: our own lines are English, so Thai in one is somebody's.
 */
const typed =
  /\beyJ[\w-]+\.[\w-]+(\.[\w-]*)?|[^\s@"'<>,;=&?/()]+(@|%40)[^\s@"'<>,;=&?/()]+\.[^\s@"'<>,;=&?/():]+|\b[A-Z]{2}[\d๐-๙][\s-]?[\d๐-๙]{7}[\s-]?[\d๐-๙]{2}(?![\d๐-๙])|(?<![\w:.\-๐-๙])[\d๐-๙](?:[\s-]?[\d๐-๙]){4,}(?![\w๐-๙])|[\u0E00-\u0E7F]+/g

/**
 * An error by its name, code and stack: its other members are what a library thought helpful, the arguments of a query
 * among them.
 * @param {unknown} one
 * @returns {unknown}
 */
function bare(one) {
  if (!(one instanceof Error)) return one
  if (isUnavailable(one)) return awayInOneLine(one)
  const code = /** @type {{code?: unknown}} */ (one).code
  const kind = typeof code === 'string' ? ` [${code}]` : ''
  return `${one.stack ?? `${one.name}: ${one.message}`}${kind}${one.cause ? `\ncaused by ${bare(one.cause)}` : ''}`
}

/**
 * A database that is away fails everything at once: where it was asked from tells nothing.
 * @param {Error} error
 */
function awayInOneLine(error) {
  const code = /** @type {{code?: unknown}} */ (/** @type {unknown} */ (error)).code
  const reason = error.message.trim().split('\n').at(-1)?.trim()
  return `database unavailable${typeof code === 'string' ? ` [${code}]` : ''}: ${reason}`
}

/** @param {unknown[]} said as given to console.error @returns {string} */
export const maskLog = (...said) =>
  formatWithOptions({ colors: false, depth: 2 }, ...said.map(bare)).replace(typed, '•••')

/** From here on this process prints errors and warnings masked, its libraries' and Next's too, and none too often. */
export function maskConsole() {
  const bound = boundLog()
  for (const kind of /** @type {const} */ (['error', 'warn'])) {
    const print = console[kind].bind(console)
    console[kind] = (...said) => {
      const line = bound(kind, maskLog(...said))
      if (line !== undefined) print('%s', line)
    }
  }
}
