/**
 * When the database is away, or the disk is full: ours to blame, and over by itself. Plain JavaScript on what the whole
 * process shares, because the front door asks it too, outside Next.
 */
import { AsyncLocalStorage } from 'node:async_hooks'

/** Prisma's words for: not reachable, no answer in time, closed, no free connection, no transaction to be had. */
const codes = new Set([
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

/** What has no code of Prisma's: the words of SQLite, of PostgreSQL (SQLSTATE classes 53, 57P and 58), and of its driver. */
const words =
  /SQLITE_(FULL|BUSY|LOCKED|IOERR|READONLY|CANTOPEN|NOTADB|CORRUPT)|database or disk is full|disk I\/O error|database is locked|unable to open database|readonly database|Connection terminated|timeout exceeded when trying to connect|Query read timeout|statement timeout|read-only transaction|\b(53[0-9]{3}|57P0[1-5]|57014|58030|25006)\b|Can't reach database|has closed the connection|Server has closed|the database system is (starting up|shutting down)|remaining connection slots/i

/**
 * True when the database could not be asked or written at all, whatever was asked of it. Only what comes from Prisma
 * or a driver is looked at: somebody else's refused connection is another matter.
 * @param {unknown} error @returns {boolean}
 */
export function isUnavailable(error) {
  for (let one = error, depth = 0; one instanceof Error && depth < 4; one = one.cause, depth++) {
    const { code, meta } = /** @type {{code?: unknown, meta?: {driverAdapterError?: unknown}}} */ (
      /** @type {unknown} */ (one)
    )
    if (typeof code === 'string' && codes.has(code)) return true
    if (words.test(`${typeof code === 'string' ? code : ''} ${one.message}`)) return true
    if (meta?.driverAdapterError && isUnavailable(meta.driverAdapterError)) return true
  }
  return false
}

/** Seconds after which it is worth asking again (Retry-After). */
export const retryAfterSeconds = 5

/** @typedef {{rehearsalRequests?: AsyncLocalStorage<{isAway: boolean}>}} Shared */
const shared = /** @type {Shared} */ (globalThis)
shared.rehearsalRequests ??= new AsyncLocalStorage()
const requests = shared.rehearsalRequests

/** Runs the answer to one request; what fails in it is remembered with it. @template T @param {() => T} work */
export const duringRequest = work => requests.run({ isAway: false }, work)

/** Of each failed operation: this request did not get from the database what it asked. @param {unknown} error */
export function noteFailure(error) {
  const request = requests.getStore()
  if (request && isUnavailable(error)) request.isAway = true
}

/** Whether the database was away for this request. */
export const wasAway = () => requests.getStore()?.isAway ?? false
