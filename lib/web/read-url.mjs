/**
 * A text as an address (WHATWG URL Standard), or null. Not by `URL.canParse`, which does not always agree with `new URL`:
 * once it is compiled Node 20 takes `http://é` for none, and Node 24 takes a host of 60,000 letters of both cases for one.
 * @param {string | undefined} text @param {string} [base] what a relative one is relative to
 */
export function readUrl(text, base) {
  if (text === undefined) return null
  try {
    return new URL(text, base)
  } catch {
    return null
  }
}
