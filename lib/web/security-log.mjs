/**
 * Security events, one line each on the standard error stream, for whoever runs the server: what was refused or locked, where, and
 * how often it may be looked for. Never what a person typed, whom it was about, or a whole network address. Plain
 * JavaScript: the front door logs too.
 */

/**
 * @typedef {'code-locked' | 'guess-limit' | 'form-refused' | 'token-refused' | 'rate-limited' | 'room-limit'
 *   | 'foreign-page-refused' | 'call-blocked' | 'call-failed' | 'low-disk' | 'client-secret-wrong' | 'host-refused'
 *   | 'connection-refused' | 'relay-failed' | 'own-origin-unreachable' | 'key-rotated'} SecurityEvent
 */

/** Room ids open rooms: a line names no more of one than tells it from another. */
const shortRoom = (/** @type {string} */ room) => `${room.slice(0, 6)}…`

const windowMilliseconds = 60_000

/**
 * A log that a flood cannot fill a disk with: of each event so many lines a minute, then one that says how many more
 * there were.
 * @param {{write?: (line: string) => void, now?: () => number, later?: (work: () => void, milliseconds: number) => void,
 *   linesAtMost?: number}} [options] where it writes, and the clock
 */
export function openSecurityLog({
  write = line => process.stderr.write(line),
  now = Date.now,
  later = (work, milliseconds) => setTimeout(work, milliseconds).unref(),
  linesAtMost = 60,
} = {}) {
  /** Events of the running minute. @type {Map<SecurityEvent, number>} */
  const counts = new Map()
  const line = (/** @type {SecurityEvent} */ event, /** @type {string} */ rest) =>
    write(`${new Date(now()).toISOString()} security ${event}${rest}\n`)

  /** @param {SecurityEvent} event */
  function endMinute(event) {
    const more = (counts.get(event) ?? 0) - linesAtMost
    counts.delete(event)
    if (more > 0) line(event, ` … ${more} more`)
  }

  /**
   * @param {SecurityEvent} event
   * @param {{room?: string, [fact: string]: string | number | undefined}} [facts] words of our own code only
   */
  return function logSecurityEvent(event, { room, ...facts } = {}) {
    const count = (counts.get(event) ?? 0) + 1
    counts.set(event, count)
    if (count === 1) later(() => endMinute(event), windowMilliseconds)
    if (count > linesAtMost) return
    const told = { ...(room ? { room: shortRoom(room) } : {}), ...facts }
    const pairs = Object.entries(told)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => ` ${name}=${value}`)
    line(event, pairs.join(''))
  }
}

/** The log of this process. */
export const logSecurityEvent = openSecurityLog()
