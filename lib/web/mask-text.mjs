/**
 * What in a text is somebody's: signed tokens, mailboxes, long numbers. One set of shapes for the log and the trace.
 * Plain JavaScript: the front door logs too. No shape takes more time than its text is long (tests/regular-expressions).
 */

/** A signed token, or the beginning of one, is base64url of a JSON object (RFC 7519 §3). */
const longWord = /[\w.-]+/g
const tokenBegins = 'eyJ'
const shortestToken = 12

/** A word, between what can stand in no mailbox that anybody types. */
const word = /[^\s"'<>,;=&?/()[\]{}\\|]+/g
const at = /.(?:@|\uFF20|%(?:25)*40)./is

/** Digits in any script that people type, with at most two blanks, dots, dashes, slashes or marks between. */
const digitsIn =
  /[\d๐-๙０-９](?:[ .\-_/\u00A0\u2010-\u2015\u2212\uFE63\uFF0D\p{Default_Ignorable_Code_Point}]{0,2}[\d๐-๙０-９])*/gu

const digit = /[\d๐-๙０-９]/g

/**
 * @typedef {object} Masks what stands for each; the digits come as they were typed
 * @property {(token: string) => string} token
 * @property {(mailbox: string) => string} mailbox
 * @property {(digits: string) => string} digits of a number with as many digits as an id, an account or a telephone
 */

/** As many digits as a telephone number has. */
const fewestDigits = 9

/**
 * The text with what reads like somebody's masked, wherever it stands.
 * @param {string} text @param {Masks} masks
 */
export function maskText(text, masks) {
  let masked = text
  if (masked.includes(tokenBegins))
    masked = masked.replace(longWord, whole => {
      const begin = whole.indexOf(tokenBegins)
      const isToken = begin >= 0 && whole.length - begin >= shortestToken
      return isToken ? whole.slice(0, begin) + masks.token(whole.slice(begin)) : whole
    })
  if (at.test(masked)) masked = masked.replace(word, whole => (at.test(whole) ? masks.mailbox(whole) : whole))
  return masked.replace(digitsIn, digits =>
    digits.length >= fewestDigits && (digits.match(digit) ?? []).length >= fewestDigits
      ? masks.digits(digits)
      : digits,
  )
}
