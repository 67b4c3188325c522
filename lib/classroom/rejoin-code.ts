/**
 * The code by which a learner comes back to their seat from another browser: eight letters and digits, made from the
 * seat by a key of this installation, so that trainer and learner can be shown it again and no table has it.
 */
import { digest, opaque } from '@/lib/secrets/secrets'

const alphabet = 'abcdefghjkmnpqrstuvwxyz023456789'
const length = 8

/** In two halves, as people read out what has no meaning. */
export async function rejoinCode(seatId: string): Promise<string> {
  const bytes = Buffer.from(await opaque('rejoin', seatId), 'base64url')
  const letters = Array.from(bytes.subarray(0, length), byte => alphabet[byte & 31]).join('')
  return `${letters.slice(0, length / 2)}-${letters.slice(length / 2)}`
}

/** What was typed or stood in a link, as the code is written; null where it cannot be one. */
export function parseRejoinCode(raw: string): string | null {
  const letters = raw.slice(0, 40).toLowerCase().replace(/[\s-]/g, '')
  return /^[a-z0-9]{8}$/.test(letters) ? `${letters.slice(0, 4)}-${letters.slice(4)}` : null
}

export const rejoinDigest = (code: string): string => digest(code)
