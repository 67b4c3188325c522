/** What a stranger may call a client. The name stands on the consent page: it must be a name, and nobody's but theirs. */
import { readsLikeOurs } from './our-names'

export const longestName = 80
/** Thai stacks two on a consonant, three with the ring of a sara am that was taken apart. */
export const mostMarksInARow = 3

/** From and to, both included: marks that turn the direction, hide, or show nothing. */
const invisible: readonly (readonly [number, number])[] = [
  [0x00, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  // Surrogates: one alone is half a character.
  [0xd800, 0xdfff],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfffb],
  [0xe0000, 0xe0fff],
]

const isInvisible = (sign: string): boolean => {
  const code = sign.codePointAt(0) ?? 0
  return invisible.some(([from, to]) => code >= from && code <= to)
}

/** Whether more marks stand on one letter than any writing needs. */
function isStacked(name: string): boolean {
  let row = 0
  for (const sign of name.normalize('NFD')) {
    row = /^\p{M}$/u.test(sign) ? row + 1 : 0
    if (row > mostMarksInARow) return true
  }
  return false
}

export type NameSlip = 'name-too-long' | 'invisible' | 'stacked-marks' | 'no-letter' | 'reads-like-ours'

/** Why a client may not have that name; null when it may. */
export function clientNameSlip(name: string): NameSlip | null {
  if (name.length > longestName) return 'name-too-long'
  if ([...name].some(isInvisible)) return 'invisible'
  if (isStacked(name)) return 'stacked-marks'
  if (!/[\p{L}\p{N}]/u.test(name)) return 'no-letter'
  return readsLikeOurs(name) ? 'reads-like-ours' : null
}
