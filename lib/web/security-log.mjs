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

/**
 * @param {SecurityEvent} event
 * @param {{room?: string, [fact: string]: string | number | undefined}} [facts] words of our own code only
 */
export function logSecurityEvent(event, { room, ...facts } = {}) {
  const told = { ...(room ? { room: shortRoom(room) } : {}), ...facts }
  const pairs = Object.entries(told)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}=${value}`)
  process.stderr.write(`${new Date().toISOString()} security ${event}${pairs.join('')}\n`)
}
