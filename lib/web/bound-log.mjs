/** Lines of a log with time and level, and no more of one kind than somebody would read. */

/** Of one kind, one is printed in so long; the next says how many were not. */
const quietMilliseconds = 5000
const kindsAtMost = 500

/** What kind of line it is: its beginning, without what differs from one time to the next. @param {string} text */
const kindOf = text =>
  text
    .split('\n', 3)
    .join(' ')
    .replace(/[\d•]+/g, '0')
    .slice(0, 200)

/** @typedef {{at: number, more: number}} Last */

/**
 * @param {() => number} [clock]
 * @returns {(level: string, text: string) => string | undefined} what to print; undefined when it was said just now
 */
export function boundLog(clock = Date.now) {
  /** @type {Map<string, Last>} */
  const lasts = new Map()
  return (level, text) => {
    const now = clock()
    const kind = level + kindOf(text)
    const last = lasts.get(kind)
    if (last && now - last.at < quietMilliseconds) {
      last.more++
      return undefined
    }
    lasts.delete(kind)
    if (lasts.size >= kindsAtMost) lasts.delete(/** @type {string} */ (lasts.keys().next().value))
    lasts.set(kind, { at: now, more: 0 })
    const more = last?.more ? ` (and ${last.more} more since ${new Date(last.at).toISOString()})` : ''
    return `${new Date(now).toISOString()} ${level} ${text}${more}`
  }
}
