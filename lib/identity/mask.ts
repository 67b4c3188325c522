/** What may be shown of a value that is not to be read whole: in lists, confirmations, logs and the trace. */

/**
 * XXXporn.j@ocsc.example: the first three characters of the local part go, whatever its length; the rest stays
 * (manual, part 2, step 4). Of a text that is no address nothing stays.
 */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@')
  return at < 0 ? 'XXX' : `XXX${email.slice(0, at).slice(3)}${email.slice(at)}`
}

/** X-XXXX-XXXXX-01-3: the last three digits are enough to tell the people of a room apart. */
export const maskCitizenId = (id: string): string => `X-XXXX-XXXXX-${id.slice(10, 12)}-${id.slice(12)}`
