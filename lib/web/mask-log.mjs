/** What is printed about a failure: where it was and what kind, nothing that a person typed. */
import { formatWithOptions } from 'node:util'
import { isUnavailable } from '../db/away.mjs'
import { boundLog } from './bound-log.mjs'
import { maskText } from './mask-text.mjs'

/**
 * Beside what mask-text.mjs knows: Laser Codes, shorter numbers (not the line and column of a stack), and Thai words:
 * our own lines are English, so Thai in one is somebody's.
 */
const typed = [
  /\b[A-Z]{2}[\d๐-๙０-９][\s-]?[\d๐-๙０-９]{7}[\s-]?[\d๐-๙０-９]{2}(?![\d๐-๙０-９])/g,
  /[\u0E00-\u0E7F]+/g,
]

const digitsIn = /[\d๐-๙０-９](?:[\s-]?[\d๐-๙０-９])*/g
const fewestDigits = 5

/**
 * Digits as many as a code has, unless they are part of a name of the code's own or follow a colon, as a place does.
 * @param {string} digits @param {number} at @param {string} text
 */
function hideDigits(digits, at, text) {
  const count = digits.replace(/[\s-]/g, '').length
  const isGrouped = count < digits.length
  const isPart =
    /[\w:.-]/.test(text.charAt(at - 1)) || (!isGrouped && /\w/.test(text.charAt(at + digits.length)))
  return count < fewestDigits || isPart ? digits : '•••'
}

/** More of one failure is read by nobody. */
const longest = 32_000

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
  if (isUnavailable(one)) return awayInOneLine(one)
  const code = /** @type {{code?: unknown}} */ (one).code
  const kind = typeof code === 'string' ? ` [${code}]` : ''
  return `${one.stack ?? `${one.name}: ${one.message}`}${kind}${one.cause ? `\ncaused by ${bare(one.cause)}` : ''}`
}

const hide = () => '•••'
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
export function maskLog(...said) {
  const text = formatWithOptions({ colors: false, depth: 2 }, ...said.map(bare)).slice(0, longest)
  return typed
    .reduce(
      (masked, shape) => masked.replace(shape, hide),
      maskText(text, { token: hide, mailbox: hide, digits: hide }),
    )
    .replace(digitsIn, hideDigits)
}

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
