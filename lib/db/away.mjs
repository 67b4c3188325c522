/**
 * When the database is away, or the disk is full: ours to blame, and over by itself. Plain JavaScript on what the whole
 * process shares, because the front door asks it too, outside Next.
 */
import { currentRequest } from '../web/current-request.mjs'

/** Prisma's words for: not reachable, no answer in time, closed, no free connection, no transaction to be had. */
const prismaCodes = new Set([
  'P1000',
  'P1001',
  'P1002',
  'P1008',
  'P1011',
  'P1017',
  'P2024',
  'P2028',
  'P2034',
  'P2037',
])

/** The same in the words of Prisma's adapters, which statements of our own get (statement.ts). */
const adapterKinds = new Set([
  'AuthenticationFailed',
  'DatabaseNotReachable',
  'SocketTimeout',
  'TlsConnectionError',
  'ConnectionClosed',
  'TransactionWriteConflict',
  'TooManyConnections',
])

/** What has no code of Prisma's: codes of SQLite, and SQLSTATE classes 53, 57P and 58. */
const driverCodes =
  /^(SQLITE_(FULL|BUSY|LOCKED|IOERR|READONLY|CANTOPEN).*|53\d{3}|57P0\d|57014|58\d{3}|25006)$/

/** And where only words are left: those of SQLite, of PostgreSQL, and of its driver. */
const words =
  /database or disk is full|disk I\/O error|database is locked|unable to open database file|readonly database|Connection terminated|timeout exceeded when trying to connect|Query read timeout|canceling statement due to|terminating connection due to|in a read-only transaction|No space left on device|Can't reach database|closed the connection|the database system is (starting up|shutting down)|too many clients already|remaining connection slots/i

/**
 * What an error says of itself and of those that caused it.
 * @param {unknown} error
 * @returns {{codes: string[], message: string}[]}
 */
function layers(error, depth = 0) {
  if (typeof error !== 'object' || error === null || depth > 4) return []
  const { code, originalCode, kind, message, originalMessage, cause, meta } =
    /** @type {Record<string, unknown> & {meta?: {driverAdapterError?: unknown}}} */ (error)
  const known = [code, originalCode, kind].filter(one => typeof one === 'string')
  return [
    { codes: known, message: `${message ?? ''} ${originalMessage ?? ''}` },
    ...layers(cause, depth + 1),
    ...layers(meta?.driverAdapterError, depth + 1),
  ]
}

/**
 * True when the database could not be asked or written at all, whatever was asked of it. A refused connection to
 * somebody else is another matter: it has none of these codes or words.
 * @param {unknown} error @returns {boolean}
 */
export const isUnavailable = error =>
  layers(error).some(
    one =>
      one.codes.some(code => prismaCodes.has(code) || adapterKinds.has(code) || driverCodes.test(code)) ||
      words.test(one.message),
  )

/** @param {unknown} error @returns {boolean} */
const isFull = error =>
  layers(error).some(
    one =>
      one.codes.some(code => code === 'SQLITE_FULL' || code === '53100') ||
      /database or disk is full|No space left on device/i.test(one.message),
  )

/** Seconds after which it is worth asking again (Retry-After). */
export const retryAfterSeconds = 5

/** @typedef {{rehearsalFullAt?: number}} Shared */
const shared = /** @type {Shared} */ (globalThis)

/** Of each failed operation: this request did not get from the database what it asked. @param {unknown} error */
export function noteFailure(error) {
  if (!isUnavailable(error)) return
  if (isFull(error)) shared.rehearsalFullAt = Date.now()
  const request = currentRequest()
  if (request) request.isAway = true
}

/** How long ago something here found the disk full; a small write may well succeed where a larger one does not. */
export const millisecondsSinceFull = () => Date.now() - (shared.rehearsalFullAt ?? Number.NEGATIVE_INFINITY)

/** Whether the database was away for this request. */
export const wasAway = () => currentRequest()?.isAway ?? false
