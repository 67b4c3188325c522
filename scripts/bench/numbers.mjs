/** What the benches make of what they measured. */

/** The value below which `part` of them lie. @param {number[]} values @param {number} part from 0 to 1 */
export const quantile = (values, part) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0

/** @param {number[]} values */
export const median = values => quantile(values, 0.5)

/** @param {number} part 0 to 1 */
export const percent = part => `${(part * 100).toFixed(1)} %`

/** @param {number} milliseconds */
export const seconds = milliseconds => `${(milliseconds / 1000).toFixed(2)} s`
